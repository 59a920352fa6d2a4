// The right to restricted facts: to whom it was given, for which kinds, until when.
import { sql } from 'kysely'
import type { NewRestrictedRight, RestrictedRight } from '../../../domain/registry/restricted/restricted.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Those that hold first, then those that are over. */
export async function listRights(db: Db): Promise<RestrictedRight[]> {
  const { rows } = await sql<RestrictedRight>`
    select r.id, r.account_id, a.name, o.name_th as organization_name, r.kinds, r.from_day, r.to_day, r.reason, g.name as granted_by,
      r.from_day <= klang_today() and r.to_day > klang_today() as holds
    from restricted_rights r
    join accounts a on a.id = r.account_id
    join organizations o on o.id = a.organization_id
    left join accounts g on g.id = r.granted_by
    where a.organization_id = klang_organization() or klang_every_organization()
    order by r.to_day > klang_today() desc, r.to_day, a.name`.execute(db)
  return rows
}

/** The account a right would be given to; throws not-found where there is none at work. */
export async function getAccountAtWork(db: Db, accountId: string): Promise<{ id: string; organizationId: string }> {
  const account = await db
    .selectFrom('accounts')
    .select(['id', 'organizationId'])
    .where('id', '=', accountId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!account) throw problems.notFound({ what: 'account' })
  return account
}

export const insertRight = ({ db, actor }: Work, { fromDay, ...right }: NewRestrictedRight) =>
  db
    .insertInto('restrictedRights')
    .values({ ...right, fromDay: fromDay ?? bangkokToday(), grantedBy: actor.accountId })
    .execute()

/** Whose right it is. Throws not-found. */
export async function getRightHolder(db: Db, id: string): Promise<{ id: string; organizationId: string }> {
  const holder = await db
    .selectFrom('restrictedRights as r')
    .innerJoin('accounts as a', 'a.id', 'r.accountId')
    .select(['a.id', 'a.organizationId'])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!holder) throw problems.notFound({ what: 'restricted-right' })
  return holder
}

/** Holds no more from now on; one that has not begun never will. */
export const endRightToday = (db: Db, id: string) =>
  sql`
    update restricted_rights set to_day = greatest(klang_today(), from_day)
    where id = ${id} and to_day > klang_today()`.execute(db)
