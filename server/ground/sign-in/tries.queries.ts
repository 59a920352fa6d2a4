// Every try is counted before it is looked at, so that a hundred at once are no more than five.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { signInPhone } from '../../../domain/ground/accounts/account.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import { inWork } from '../../platform/work.ts'
import { refuseSignIn } from '../sessions/sessions.queries.ts'

export const TRIES_BEFORE_LOCK = 5
export const LOCK_MINUTES = 15

/** `locked` says for how many minutes more; an account that is undefined does not exist, or has no password. */
export type Try = { locked: number } | { locked: null; account: { id: string; passwordHash: string } | undefined }

/** A name that nobody bears is counted and locked in the same way, by the same statement, in the same time. */
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

/**
 * The same count for somebody who is known already: a current password, a code, an unlocking. Answers the hash of her
 * password. Throws account-locked once too many have gone wrong; `forgiveTries` says that one was right.
 */
export async function takeTryOf(centre: Centre, accountId: string): Promise<string | undefined> {
  const { rows } = await sql<{ passwordHash: string | null; locked: number | null }>`
    with counted as (
      update accounts set
        failed_sign_ins = case when locked_until is null then failed_sign_ins + 1 else 1 end,
        locked_until = case when locked_until is null and failed_sign_ins + 1 >= ${TRIES_BEFORE_LOCK}
          then now() + ${LOCK_MINUTES} * interval '1 minute' end
      where id = ${accountId} and (locked_until is null or locked_until <= now())
      returning id
    )
    select a.password_hash, case when counted.id is null
      then greatest(1, ceil(extract(epoch from a.locked_until - now()) / 60))::int end as locked
    from accounts a left join counted on counted.id = a.id where a.id = ${accountId}`.execute(centre.db)
  const { passwordHash, locked } = rows[0] ?? { passwordHash: null, locked: null }
  if (locked !== null) {
    await inWork(centre, 'operator', (work) => refuseSignIn(work, accountId, { locked: true }))
    throw problems.accountLocked({ minutes: locked })
  }
  return passwordHash ?? undefined
}

/** The password was right, and a code is still asked for: this try was none, and those before it still count. */
export const takeBackTry = (db: Db, accountId: string) =>
  sql`
    update accounts set failed_sign_ins = greatest(failed_sign_ins - 1, 0), locked_until = null
    where id = ${accountId}`.execute(db)

export const forgiveTries = (db: Db, accountId: string) =>
  db.updateTable('accounts').set({ failedSignIns: 0, lockedUntil: null }).where('id', '=', accountId).execute()
