import { sql } from 'kysely'
import { type Colleague, provincesOf } from '../../../domain/ground/accounts/colleague.ts'
import type { Work } from '../../platform/work.ts'

const MOST = 20

/** By a part of the name: of her own organisation, and whose grants touch her provinces. Shut accounts are not found. */
export async function listColleagues({ db, actor }: Work, q: string): Promise<Colleague[]> {
  const named = `%${q.replaceAll(/[%_\\]/g, '\\$&')}%`
  const provinces = provincesOf(actor) ?? null
  const { rows } = await sql<Colleague>`
    select a.id, a.name, o.name_th as organization_name,
      array(select distinct g.role from grants g where g.account_id = a.id and (g.to_day is null or g.to_day > klang_today())
        order by g.role) as roles
    from accounts a join organizations o on o.id = a.organization_id
    where a.disabled_at is null and (a.name ilike ${named} or o.name_th ilike ${named})
      and (${provinces}::text[] is null or a.organization_id = ${actor.organizationId}
        or exists (select from grants g left join area_set_members m on m.area_set_id = g.area_set_id
          where g.account_id = a.id and (g.to_day is null or g.to_day > klang_today())
            and (g.scope_kind = 'everywhere' or left(coalesce(g.area_code, m.area_code), 2) = any (${provinces}))))
    order by a.organization_id = ${actor.organizationId} desc, a.name collate "C", a.id limit ${MOST}`.execute(db)
  return rows
}
