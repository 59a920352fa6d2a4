import { sql } from 'kysely'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import { listVolunteers } from '../../registry/caseloads/handing-over.queries.ts'

export type RoundLine = {
  id: string
  name: string
  house: string | null
  moo: number | null
  area: string
  phone: string | null
  groups: string[]
  lastVisitOn: string | null
  openNeeds: number
}

export async function getVolunteerName(db: Db, id: string): Promise<string> {
  const found = (await listVolunteers(db)).find((one) => one.id === id)
  if (!found) throw problems.notFound({ what: 'account' })
  return found.name
}

/** Everyone in her care today, in the order in which one walks: village, house; who was longest not seen is marked. */
export async function listRound(db: Db, accountId: string): Promise<RoundLine[]> {
  const { rows } = await sql<RoundLine>`
    select p.id, concat(p.prefix, p.first_name, ' ' || p.last_name) as name, p.house, p.moo, coalesce(area_path(p.area_code), '') as area,
      p.carer_phone as phone, p.groups, c.last_visit_on, coalesce(c.open_needs, 0) as open_needs
    from people p left join person_card c on c.person_id = p.id
    where p.id in (
        select coalesce(hers.current_id, hers.id) from caseloads l join people hers on hers.id = l.person_id
        where l.account_id = ${accountId} and l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today()))
      and p.current_id is null and p.withdrawn_at is null and p.died_on is null and p.departed_on is null
    order by p.area_code, p.moo nulls last, p.house, p.sort_key, p.id`.execute(db)
  return rows
}
