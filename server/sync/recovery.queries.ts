import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import type { Work } from '../platform/work.ts'

/** `sealed` is the private half, under the centre's own seal. */
export type RecoveryKey = { publicKey: Buffer; sealed: Buffer }

export async function findRecoveryKey(db: Db, accountId: string | null): Promise<RecoveryKey | undefined> {
  const { rows } = await sql<{ publicKey: Uint8Array; sealed: Uint8Array }>`
    select public_key, sealed from recovery_keys where account_id = ${accountId}`.execute(db)
  const [found] = rows
  return found && { publicKey: Buffer.from(found.publicKey), sealed: Buffer.from(found.sealed) }
}

/** Two phones at their first contact at once make one key: whichever came first stays. */
export async function keepRecoveryKey(db: Db, accountId: string | null, key: RecoveryKey): Promise<RecoveryKey> {
  await sql`
    insert into recovery_keys (account_id, public_key, sealed) values (${accountId}, ${key.publicKey}, ${key.sealed})
    on conflict do nothing`.execute(db)
  return (await findRecoveryKey(db, accountId))!
}

/** Whether there was one; it serves once, within a day. */
export async function spendPermission({ db, actor }: Work, phoneId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update phones set unlocking_allowed_at = null, unlocking_asked_at = null
    where id = ${phoneId} and account_id = ${actor.accountId} and unlocking_allowed_at > now() - interval '1 day'
      and wiping_asked_at is null
    returning id`.execute(db)
  return rows.length > 0
}

export const askForPermission = ({ db, actor }: Work, phoneId: string) =>
  sql`
    update phones set unlocking_asked_at = now(), unlocking_allowed_at = null
    where id = ${phoneId} and account_id = ${actor.accountId}`.execute(db)
