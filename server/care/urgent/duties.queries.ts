import { sql } from 'kysely'
import type { Duties, DutyList } from '../../../domain/care/urgent/urgent.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Of one's own organisation; the network's administrator reads those of all. */
export async function listDuties(db: Db): Promise<Duties> {
  const lists = await sql<Duties['lists'][number]>`
    select d.organization_id, d.area_code,
      jsonb_agg(jsonb_build_object('accountId', a.id, 'name', a.name) order by d.place) as officers
    from urgent_duties d join accounts a on a.id = d.account_id
    where d.organization_id = klang_organization() or klang_every_organization()
    group by d.organization_id, d.area_code order by d.organization_id, d.area_code`.execute(db)
  return { lists: lists.rows, officers: await listOfficers(db) }
}

/** Who can be asked: whoever works in the office of the organisation. */
async function listOfficers(db: Db): Promise<Duties['officers']> {
  const { rows } = await sql<Duties['officers'][number]>`
    select a.id as account_id, a.name, a.organization_id, o.name_th as organization_name
    from accounts a join organizations o on o.id = a.organization_id
    where a.disabled_at is null and (a.organization_id = klang_organization() or klang_every_organization()) and exists (
      select from grants g where g.account_id = a.id and g.role in ('officer', 'care-manager', 'organization-admin', 'network-admin')
        and g.from_day <= klang_today() and (g.to_day is null or g.to_day > klang_today()))
    order by o.name_th, a.name, a.id`.execute(db)
  return rows
}

/** The whole list of an organisation and area, in its order. Throws not-found for whoever cannot be asked. */
export const setDuties = audited(
  'urgent.set-duties',
  async ({ db }: Work, { organizationId, areaCode, accountIds }: DutyList) => {
    const officers = (await listOfficers(db)).filter((one) => one.organizationId === organizationId)
    if (!accountIds.every((id) => officers.some(({ accountId }) => accountId === id)))
      throw problems.notFound({ what: 'account' })
    await sql`delete from urgent_duties where organization_id = ${organizationId} and area_code = ${areaCode}`.execute(
      db,
    )
    await sql`
      insert into urgent_duties (organization_id, area_code, place, account_id)
      select ${organizationId}::uuid, ${areaCode}, given.place, given.account_id
      from unnest(${accountIds}::uuid[]) with ordinality as given (account_id, place)`.execute(db)
  },
  (_done, { organizationId, areaCode, accountIds }) => ({ id: organizationId, details: { areaCode, accountIds } }),
)
