// Before anybody is signed in there is no actor: these read and write the accounts, and no fact about a person.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { signInPhone } from '../../../domain/ground/accounts/account.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { SESSION_HOURS } from '../../platform/session-cookie.ts'
import type { Work } from '../../platform/work.ts'

export const TRIES_BEFORE_LOCK = 5
export const LOCK_MINUTES = 15

/** `locked` says for how many minutes more; an account that is undefined does not exist. */
export type Try = { locked: number } | { locked: null; account: { id: string; passwordHash: string } | undefined }

/**
 * Counts the try before its password is checked, so that a hundred at once are no more than five. A name that nobody
 * bears is counted and locked in the same way, by the same statement, in the same time.
 */
export async function takeTry(db: Db, name: string): Promise<Try> {
  const userName = name.trim().toLowerCase()
  const phone = signInPhone(name) ?? null
  const nameHash = createHash('sha256')
    .update(phone ?? userName)
    .digest()
  const { rows } = await sql<{ id: string | null; passwordHash: string | null; locked: number | null }>`
    with named as (
      select a.id, a.locked_until from accounts a join organizations o on o.id = a.organization_id
      where (a.user_name = ${userName} or a.phone = ${phone}) and a.disabled_at is null and o.closed_at is null
      order by a.user_name = ${userName} desc limit 1
    ), counted as (
      update accounts a set
        failed_sign_ins = case when a.locked_until is null then a.failed_sign_ins + 1 else 1 end,
        locked_until = case when a.locked_until is null and a.failed_sign_ins + 1 >= ${TRIES_BEFORE_LOCK}
          then now() + ${LOCK_MINUTES} * interval '1 minute' end
      from named
      where a.id = named.id and (a.locked_until is null or a.locked_until <= now())
      returning a.id, a.password_hash
    ), forgotten as (
      delete from sign_in_tries where tried_at < now() - interval '1 day' and name_hash <> ${nameHash}
    ), nobody as (
      insert into sign_in_tries as t (name_hash, failed)
      select ${nameHash}::bytea, 1 where not exists (select from named)
      on conflict (name_hash) do update set
        tried_at = now(),
        failed = case when t.locked_until <= now() then 1 else t.failed + 1 end,
        locked_until = case when t.locked_until > now() then t.locked_until
          when t.locked_until is null and t.failed + 1 >= ${TRIES_BEFORE_LOCK}
            then now() + ${LOCK_MINUTES} * interval '1 minute' end
      returning case when t.failed > ${TRIES_BEFORE_LOCK} then t.locked_until end as locked_until
    )
    select tried.id, tried.password_hash,
      case when tried.is_locked then greatest(1, ceil(extract(epoch from tried.locked_until - now()) / 60))::int end as locked
    from (
      select named.id, counted.password_hash, counted.id is null as is_locked, named.locked_until
      from named left join counted on counted.id = named.id
      union all
      select null, null, locked_until is not null, locked_until from nobody
    ) tried`.execute(db)
  const { id, passwordHash, locked } = rows[0]!
  if (locked !== null) return { locked }
  return { locked, account: id && passwordHash ? { id, passwordHash } : undefined }
}

/** Opens a session and forgets the failed tries; sessions of this account that are over go. */
export const beginSession = audited(
  'session.begin',
  async ({ db }: Work, accountId: string, tokenHash: Buffer) => {
    await sql`delete from sessions where account_id = ${accountId} and expires_at <= now()`.execute(db)
    await sql`
      update accounts set failed_sign_ins = 0, locked_until = null, last_seen_at = now() where id = ${accountId}`.execute(
      db,
    )
    await sql`
      insert into sessions (token_hash, account_id, expires_at)
      values (${tokenHash}, ${accountId}, now() + ${SESSION_HOURS} * interval '1 hour')`.execute(db)
  },
  (_done, accountId) => ({ id: accountId }),
)

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What was typed is not kept: people type their password into the field for the name. */
export const refuseSignIn = audited(
  'session.refuse',
  (_work: Work, _accountId: string | undefined, _isLocked: boolean) => Promise.resolve(),
  (_done, accountId, isLocked) => ({ id: accountId ?? NOBODY, details: isLocked ? { locked: true } : {} }),
)

export const endSession = audited(
  'session.end',
  async ({ db, actor }: Work, tokenHash: Buffer) => {
    await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

export const getPasswordHash = async ({ db, actor }: Work): Promise<string> => {
  const { passwordHash } = await db
    .selectFrom('accounts')
    .select('passwordHash')
    .where('id', '=', actor.accountId)
    .executeTakeFirstOrThrow()
  return passwordHash
}

/** Whoever learnt the old password is signed out everywhere; the session at work stays. */
export const changePassword = audited(
  'account.change-password',
  async ({ db, actor }: Work, passwordHash: string, keep: Buffer) => {
    await db.updateTable('accounts').set({ passwordHash }).where('id', '=', actor.accountId).execute()
    await db.deleteFrom('sessions').where('accountId', '=', actor.accountId).where('tokenHash', '!=', keep).execute()
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

export async function isDemo(db: Db): Promise<boolean> {
  const { rows } = await sql<{ isDemo: boolean }>`select is_demo from installation`.execute(db)
  return rows[0]?.isDemo ?? false
}
