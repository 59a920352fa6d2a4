import { sql } from 'kysely'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { hashOfCode } from './codes.ts'

/** A secret that waits to be confirmed. One that is confirmed already stays: answers false. */
export const proposeAuthenticator = audited(
  'second-factor.propose',
  async ({ db, centre }: Work, accountId: string, secret: string) => {
    const { rows } = await sql`
      insert into authenticators as held (account_id, sealed_secret) values (${accountId}, ${centre.seal.close(secret)})
      on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, created_at = now(), last_step = 0
        where held.confirmed_at is null
      returning account_id`.execute(db)
    return rows.length > 0
  },
  (_done, accountId) => ({ id: accountId }),
)

export async function findSecret(
  { db, centre }: Work,
  accountId: string,
): Promise<{ secret: string; isConfirmed: boolean } | undefined> {
  const { rows } = await sql<{ sealedSecret: Buffer; isConfirmed: boolean }>`
    select sealed_secret, confirmed_at is not null as is_confirmed from authenticators
    where account_id = ${accountId}`.execute(db)
  const row = rows[0]
  return row && { secret: centre.seal.open(Buffer.from(row.sealedSecret)).toString(), isConfirmed: row.isConfirmed }
}

/** A code opens once: false when these 30 seconds, or later ones, were used before. */
export async function spendStep(db: Db, accountId: string, step: number): Promise<boolean> {
  const { rows } = await sql`
    update authenticators set last_step = ${step} where account_id = ${accountId} and last_step < ${step}
    returning account_id`.execute(db)
  return rows.length > 0
}

export const confirmAuthenticator = audited(
  'second-factor.add',
  async ({ db }: Work, accountId: string, _kind: 'authenticator') => {
    await sql`
      update authenticators set confirmed_at = now() where account_id = ${accountId} and confirmed_at is null`.execute(
      db,
    )
  },
  (_done, accountId, kind) => ({ id: accountId, details: { kind } }),
)

/** The app, its codes on paper and the passkeys, of somebody whose telephone was lost; or the app alone, by herself. */
export const removeSecondFactors = audited(
  'second-factor.remove',
  async ({ db }: Work, accountId: string, which: 'authenticator' | 'all') => {
    await db.deleteFrom('authenticators').where('accountId', '=', accountId).execute()
    await db.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute()
    if (which === 'all') await db.deleteFrom('passkeys').where('accountId', '=', accountId).execute()
  },
  (_done, accountId, which) => ({ id: accountId, details: { kind: which } }),
)

/** Those that were are void. */
export const replaceRecoveryCodes = audited(
  'second-factor.recovery-codes',
  async ({ db }: Work, accountId: string, codes: string[]) => {
    await db.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute()
    await db
      .insertInto('recoveryCodes')
      .values(codes.map((code) => ({ accountId, codeHash: hashOfCode(code) })))
      .execute()
  },
  (_done, accountId) => ({ id: accountId }),
)

/** Each opens once; undefined writes no line. */
export const spendRecoveryCode = audited(
  'second-factor.use-recovery-code',
  async ({ db }: Work, accountId: string, code: string) => {
    const { rows } = await sql`
      update recovery_codes set used_at = now()
      where account_id = ${accountId} and code_hash = ${hashOfCode(code)} and used_at is null
      returning account_id`.execute(db)
    return rows.length > 0
  },
  (isSpent, accountId) => (isSpent ? { id: accountId } : undefined),
)
