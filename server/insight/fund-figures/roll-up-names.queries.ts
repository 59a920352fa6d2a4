// What the lines of a roll-up are called and where they lie.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type Place = { key: string; name: string; latitude: number | null; longitude: number | null }

/** A health region lies in the middle of its provinces; a fund without a pin where its area lies. */
export async function listPlaces(db: Db, keys: { areas: string[]; funds: string[] }): Promise<Map<string, Place>> {
  const { rows } = await sql<Place>`
    select s.code as key, s.name_th as name, avg(a.latitude) as latitude, avg(a.longitude) as longitude
    from area_sets s join area_set_members m on m.area_set_id = s.id and m.to_day is null
      left join areas a on a.code = m.area_code and a.to_day is null
    where s.kind = 'health-region' and s.code = any (${keys.areas}) group by 1, 2
    union all
    select a.code, a.name_th, a.latitude, a.longitude from areas a where a.code = any (${keys.areas}) and a.to_day is null
    union all
    select f.id::text, f.name_th, coalesce(f.latitude, a.latitude), coalesce(f.longitude, a.longitude)
    from funds f left join areas a on a.code = f.area_code and a.to_day is null where f.id = any (${keys.funds}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.key, row]))
}

export async function listIssueNames(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; nameTh: string }>`
    select i.code, i.name_th from issues i join issue_lists l on l.id = i.list_id order by l.code <> 'common' desc`.execute(
    db,
  )
  return new Map(rows.map(({ code, nameTh }) => [code, nameTh]))
}
