import { sql } from 'kysely'
import type { Passkey } from '../../../domain/ground/passkeys/passkey.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export async function listPasskeys(db: Db, accountId: string): Promise<Passkey[]> {
  const { rows } = await sql<Omit<Passkey, 'createdAt' | 'lastUsedAt'> & { createdAt: Date; lastUsedAt: Date | null }>`
    select id, name, created_at, last_used_at from passkeys where account_id = ${accountId} order by created_at`.execute(
    db,
  )
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }))
}

export type KeptPasskey = {
  id: string
  accountId: string
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
}

export async function listCredentials(
  db: Db,
  accountId: string,
): Promise<Pick<KeptPasskey, 'credentialId' | 'transports'>[]> {
  return db.selectFrom('passkeys').select(['credentialId', 'transports']).where('accountId', '=', accountId).execute()
}

/** Of an account that is open. */
export async function findPasskey(db: Db, credentialId: string): Promise<KeptPasskey | undefined> {
  const { rows } = await sql<KeptPasskey>`
    select p.id, p.account_id, p.credential_id, p.public_key, p.counter, p.transports
    from passkeys p join accounts a on a.id = p.account_id join organizations o on o.id = a.organization_id
    where p.credential_id = ${credentialId} and a.disabled_at is null and o.closed_at is null`.execute(db)
  return rows[0]
}

export const addPasskey = audited(
  'second-factor.add',
  async ({ db, actor }: Work, passkey: Omit<KeptPasskey, 'accountId'> & { name: string }) => {
    await db
      .insertInto('passkeys')
      .values({ ...passkey, accountId: actor.accountId! })
      .execute()
    return { id: passkey.id }
  },
  (_done, { id }) => ({ id, details: { kind: 'passkey' } }),
)

/** The counter of a key that keeps one only rises; a copy of the key would show. */
export async function usePasskey(db: Db, id: string, counter: number): Promise<void> {
  await sql`update passkeys set counter = ${counter}, last_used_at = now() where id = ${id}`.execute(db)
}

export const renamePasskey = audited(
  'second-factor.rename',
  async ({ db, actor }: Work, id: string, name: string) => {
    const { rows } = await sql`
      update passkeys set name = ${name} where id = ${id} and account_id = ${actor.accountId} returning id`.execute(db)
    if (rows.length === 0) throw problems.notFound({ what: 'passkey' })
  },
  (_done, id) => ({ id }),
)

export const removePasskey = audited(
  'second-factor.remove',
  async ({ db, actor }: Work, id: string) => {
    const { rows } = await sql`
      delete from passkeys where id = ${id} and account_id = ${actor.accountId} returning id`.execute(db)
    if (rows.length === 0) throw problems.notFound({ what: 'passkey' })
  },
  (_done, id) => ({ id, details: { kind: 'passkey' } }),
)
