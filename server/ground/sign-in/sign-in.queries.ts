// Before anybody is signed in there is no actor: these read and write the accounts, and no fact about a person.
import { sql } from 'kysely'
import type { SessionKind } from '../../../domain/ground/sessions/session.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type SecondFactorsHeld = { hasAuthenticator: boolean; hasPasskey: boolean; isRequired: boolean }

/** What this account has besides a password, and whether its organisation lets nobody in without. */
export async function findSecondFactors(db: Db, accountId: string): Promise<SecondFactorsHeld> {
  const { rows } = await sql<SecondFactorsHeld>`
    select exists (select from authenticators t where t.account_id = a.id and t.confirmed_at is not null) as has_authenticator,
      exists (select from passkeys p where p.account_id = a.id) as has_passkey,
      coalesce(o.second_factor_from <= klang_today(), false) as is_required
    from accounts a join organizations o on o.id = a.organization_id where a.id = ${accountId}`.execute(db)
  return rows[0] ?? { hasAuthenticator: false, hasPasskey: false, isRequired: false }
}

type Standing = {
  isDemo: boolean
  sessionId: string
  sessionKind: SessionKind
  hasPassword: boolean
  hasSecondFactor: boolean
  secondFactorFrom: string | null
}

export async function findStanding(db: Db, accountId: string, tokenHash: Buffer): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select coalesce((select is_demo from installation), false) as is_demo,
      (select id from sessions where token_hash = ${tokenHash}) as session_id,
      coalesce((select kind from sessions where token_hash = ${tokenHash}), 'usual') as session_kind,
      a.password_hash is not null as has_password,
      exists (select from authenticators t where t.account_id = a.id and t.confirmed_at is not null)
        or exists (select from passkeys p where p.account_id = a.id) as has_second_factor,
      o.second_factor_from
    from accounts a join organizations o on o.id = a.organization_id where a.id = ${accountId}`.execute(db)
  return rows[0]!
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whoever learnt the old password is signed out everywhere; the session at work stays. */
export const changePassword = audited(
  'account.change-password',
  async ({ db, actor }: Work, passwordHash: string, keep: Buffer) => {
    await db
      .updateTable('accounts')
      .set({ passwordHash, failedSignIns: 0, lockedUntil: null })
      .where('id', '=', actor.accountId)
      .execute()
    await db.deleteFrom('sessions').where('accountId', '=', actor.accountId).where('tokenHash', '!=', keep).execute()
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

export async function isDemo(db: Db): Promise<boolean> {
  const { rows } = await sql<{ isDemo: boolean }>`select is_demo from installation`.execute(db)
  return rows[0]?.isDemo ?? false
}
