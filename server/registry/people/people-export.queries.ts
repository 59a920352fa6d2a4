import { sql } from 'kysely'
import type { GroupTag, HealthRight, Sex } from '../../../domain/registry/people/lists.ts'
import type { Precision } from '../../../domain/registry/people/person.ts'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { all, conditionsOf, type PeopleFilter, withinAreas } from './people-list.queries.ts'

export type ExportedPerson = {
  id: string
  sortKey: string
  sealed: Buffer | null
  numberTail: string | null
  prefix: string | null
  firstName: string
  lastName: string | null
  nickname: string | null
  sex: Sex | null
  birthDate: string | null
  birthPrecision: Precision | null
  phones: string
  house: string | null
  moo: number | null
  subdistrict: string | null
  district: string | null
  province: string | null
  healthRight: HealthRight | null
  groups: GroupTag[]
  adlScore: number | null
  lastVisitOn: string | null
  openNeeds: number
}

export type ExportCursor = { sortKey: string; id: string } | undefined

/** The people after the cursor, in the order of names: a page is one short transaction, however slow the reader is. */
export async function listPeopleToExport(
  db: Db,
  seal: Seal,
  areas: string[] | undefined,
  filter: PeopleFilter,
  after: ExportCursor,
  limit: number,
) {
  const beyond = after ? [sql`(p.sort_key, p.id) > (${after.sortKey}, ${after.id}::uuid)`] : []
  const { rows } = await sql<ExportedPerson>`
    select p.id, p.sort_key, i.sealed, p.number_tail, p.prefix, p.first_name, p.last_name, p.nickname, p.sex, p.birth_date,
      p.birth_precision, coalesce((select string_agg(phone, ', ' order by phone) from person_phones f where f.person_id = p.id), '') as phones,
      p.house, p.moo, s.name_th as subdistrict, d.name_th as district, v.name_th as province, p.health_right, p.groups,
      c.adl_score, c.last_visit_on, coalesce(c.open_needs, 0) as open_needs
    from people p
    left join person_card c on c.person_id = p.id
    left join person_identifiers i on i.person_id = p.id
    left join areas s on s.code = p.subdistrict_code and s.kind = 'subdistrict' and s.to_day is null
    left join areas d on d.code = p.district_code and d.kind = 'district' and d.to_day is null
    left join areas v on v.code = p.province_code and v.to_day is null
    where ${all([...conditionsOf(filter, seal), ...withinAreas(areas), ...beyond])}
    order by p.sort_key, p.id limit ${limit}`.execute(db)
  return rows
}
