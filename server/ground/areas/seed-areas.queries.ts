// Areas of all Thailand from database/areas.tsv, and the health regions as named sets of provinces.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import { root } from '../../platform/root.ts'

/** เขตสุขภาพ 1–13 by province code (ประกาศกระทรวงสาธารณสุข, since 2555). */
const HEALTH_REGIONS = [
  '50 51 52 54 55 56 57 58',
  '53 63 64 65 67',
  '18 60 61 62 66',
  '12 13 14 15 16 17 19 26',
  '70 71 72 73 74 75 76 77',
  '11 20 21 22 23 24 25 27',
  '40 44 45 46',
  '38 39 41 42 43 47 48',
  '30 31 32 36',
  '33 34 35 37 49',
  '80 81 82 83 84 85 86',
  '90 91 92 93 94 95 96',
  '10',
].map((provinces) => provinces.split(' '))

/** The same code gives the same id on every installation. */
function idOf(kind: string, code: string): string {
  const hash = createHash('sha256').update(`${kind}:${code}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

type Line = [
  code: string,
  kind: string,
  nameTh: string,
  nameEn: string,
  postcode: string,
  latitude: string,
  longitude: string,
]

const areaOf = ([code, kind, nameTh, nameEn, postcode, latitude, longitude]: Line) => ({
  id: idOf('area', code),
  code,
  kind,
  name_th: nameTh,
  name_en: nameEn,
  postcode: postcode || null,
  latitude: latitude ? Number(latitude) : null,
  longitude: longitude ? Number(longitude) : null,
})

/** Fills the areas of an empty installation; does nothing where there are areas already. */
export async function seedAreas(db: Db): Promise<void> {
  const { rows } = await sql`select 1 from areas limit 1`.execute(db)
  if (rows.length > 0) return
  const text = await readFile(new URL('database/areas.tsv', root), 'utf8')
  const areas = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => areaOf(line.split('\t') as Line))
  await sql`
    insert into areas (id, code, kind, name_th, name_en, postcode, latitude, longitude)
    select id, code, kind, name_th, name_en, postcode, latitude, longitude
    from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as a (id uuid, code text, kind text, name_th text, name_en text,
      postcode text, latitude double precision, longitude double precision)`.execute(db)
  await sql`
    update areas a set latitude = mean.latitude, longitude = mean.longitude
    from (select left(code, 4) as code, avg(latitude) as latitude, avg(longitude) as longitude
          from areas where kind = 'subdistrict' group by left(code, 4)
          union all
          select left(code, 2), avg(latitude), avg(longitude) from areas where kind = 'subdistrict' group by left(code, 2)) mean
    where a.code = mean.code and a.latitude is null`.execute(db)
  await seedHealthRegions(db)
}

async function seedHealthRegions(db: Db) {
  const sets = HEALTH_REGIONS.map((provinces, index) => ({
    id: idOf('area-set', `R${index + 1}`),
    code: `R${index + 1}`,
    number: index + 1,
    provinces,
  }))
  await db
    .insertInto('areaSets')
    .values(
      sets.map(({ id, code, number }) => ({
        id,
        code,
        kind: 'health-region',
        nameTh: `เขตสุขภาพที่ ${number}`,
        nameEn: `Health Region ${number}`,
      })),
    )
    .execute()
  await db
    .insertInto('areaSetMembers')
    .values(sets.flatMap(({ id, provinces }) => provinces.map((areaCode) => ({ areaSetId: id, areaCode }))))
    .execute()
}
