import { sql } from 'kysely'
import type { AreaSet } from '../../../domain/ground/areas/area.ts'
import { AreaIndex, type AreaRow } from '../../../domain/ground/areas/area-index.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'

const known = new WeakMap<Centre, AreaIndex>()

/** All areas that hold today. They change by a migration only, so a centre reads them once. */
export async function areasOf({ centre, db }: { centre: Centre; db: Db }): Promise<AreaIndex> {
  const index = known.get(centre) ?? (await loadAreas(db))
  known.set(centre, index)
  return index
}

export async function loadAreas(db: Db): Promise<AreaIndex> {
  const { rows } = await sql<AreaRow>`
    select code, kind, name_th, name_en, latitude, longitude from areas
    where (from_day is null or from_day <= klang_today()) and (to_day is null or to_day > klang_today())`.execute(db)
  return new AreaIndex(rows)
}

/** Throws area-unknown for the first of these codes that is no area today. */
export async function checkAreas(db: Db, codes: string[]): Promise<void> {
  const { rows } = await sql<{ code: string }>`
    select code from unnest(${codes}::text[]) asked (code)
    where not exists (select from areas a where a.code = asked.code and (a.to_day is null or a.to_day > klang_today()))
    limit 1`.execute(db)
  if (rows[0]) throw problems.areaUnknown({ code: rows[0].code })
}

export async function listAreaSets(db: Db): Promise<AreaSet[]> {
  const { rows } = await sql<AreaSet>`
    select s.id, s.code, s.kind, s.name_th, s.name_en,
      array(select m.area_code from area_set_members m
            where m.area_set_id = s.id and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
            order by m.area_code) as areas
    from area_sets s order by s.kind, length(s.code), s.code`.execute(db)
  return rows
}
