// The areas of a dashboard: the one asked about, what lies above it and what lies in it.
import { sql } from 'kysely'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'

export type KnownArea = { area: string; name: string; latitude: number | null; longitude: number | null }

/** Provinces of a health region; none for any other area. */
export async function listMembers(db: Db, area: string): Promise<string[]> {
  if (!area.startsWith('R')) return []
  const { rows } = await sql<{ provinceCode: string }>`
    select province_code from area_regions where region_code = ${area} order by 1`.execute(db)
  if (rows.length === 0) throw problems.areaUnknown({ code: area })
  return rows.map(({ provinceCode }) => provinceCode)
}

export async function listRegions(db: Db): Promise<{ region: string; members: string[] }[]> {
  const { rows } = await sql<{ region: string; members: string[] }>`
    select region_code as region, array_agg(province_code order by province_code) as members from area_regions group by 1 order by 1`.execute(
    db,
  )
  return rows
}

/** Outermost first, the area itself last; a village that has no name of its own is called by its number. */
export async function pathTo(db: Db, area: string): Promise<{ area: string; name: string }[]> {
  if (area === '') return []
  const { rows } = await sql<{ area: string; name: string }>`
    select r.code as area, r.name_th as name from area_sets r
    where r.code = ${area} or r.code = (select region_code from area_regions where province_code = left(${area}, 2))
    union all
    select * from (select a.code, a.name_th from areas a
      where a.to_day is null and a.code in (left(${area}, 2), left(${area}, 4), left(${area}, 6), ${area}) order by length(a.code)) above`.execute(
    db,
  )
  if (area.length === 8 && rows.at(-1)?.area !== area) rows.push({ area, name: villageName(area) })
  if (rows.at(-1)?.area !== area) throw problems.areaUnknown({ code: area })
  return rows
}

export const villageName = (code: string) => `หมู่ที่ ${Number(code.slice(6))}`

/** One step down: provinces, districts, subdistricts; villages as far as anybody is known to live there. */
export async function listParts(db: Db, area: string, members: string[]): Promise<KnownArea[]> {
  if (area.length === 8) return []
  if (area.length === 6) return listVillages(db, area)
  const isPart = area.startsWith('R')
    ? sql`a.code = any (${members}::text[])`
    : area === ''
      ? sql`a.kind = 'province'`
      : sql`a.code >= ${area} and a.code < ${`${area}~`} and length(a.code) = ${area.length + 2}`
  const { rows } = await sql<KnownArea>`
    select a.code as area, a.name_th as name, a.latitude, a.longitude from areas a
    where a.to_day is null and a.kind in ('province', 'district', 'subdistrict') and ${isPart} order by a.code`.execute(
    db,
  )
  return rows
}

async function listVillages(db: Db, area: string): Promise<KnownArea[]> {
  const { rows } = await sql<KnownArea & { name: string | null }>`
    select known.area_code as area, a.name_th as name, a.latitude, a.longitude
    from (select area_code from state_years
        where area_code >= ${area} and area_code < ${`${area}~`} and length(area_code) = 8 and group_number = 0 and part = 0
      union select area_code from state_steps
        where area_code >= ${area} and area_code < ${`${area}~`} and length(area_code) = 8) known
    left join areas a on a.code = known.area_code and a.to_day is null order by 1`.execute(db)
  return rows.map((row) => ({ ...row, name: row.name ?? villageName(row.area) }))
}
