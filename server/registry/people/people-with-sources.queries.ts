import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type PersonSourceRow = {
  organization: string
  fileName: string | null
  sheet: string | null
  row: number | null
}
export type PersonWithSources = {
  id: string
  sortKey: string
  prefix: string | null
  firstName: string
  lastName: string | null
  identifiers: { kind: string; issuer: string | null; tail: string | null; sealed: string }[]
  sources: PersonSourceRow[]
}

export type SourcesCursor = { sortKey: string; id: string } | undefined

/** Everyone who stands, with what speaks of her and of those who were merged into her. What is sealed is in base64. */
export async function listPeopleWithSources(
  db: Db,
  area: string | undefined,
  after: SourcesCursor,
  limit: number,
): Promise<PersonWithSources[]> {
  const { rows } = await sql<PersonWithSources>`
    select p.id, p.sort_key, p.prefix, p.first_name, p.last_name,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'issuer', i.issuer, 'tail', i.tail,
         'sealed', encode(i.sealed, 'base64')) order by i.kind, i.issuer, i.id), '[]')
       from person_identifiers i where i.person_id = p.id) as identifiers,
      (select coalesce(jsonb_agg(jsonb_build_object('organization', o.code, 'fileName', b.file_name, 'sheet', s.sheet,
         'row', s.row_number) order by b.file_name, s.sheet, s.row_number, s.id), '[]')
       from people one
       join person_sources s on s.person_id = one.id and s.withdrawn_at is null
       join organizations o on o.id = s.organization_id
       left join import_batches b on b.id = s.batch_id
       where one.id = p.id or one.current_id = p.id) as sources
    from people p
    where p.withdrawn_at is null and p.current_id is null
      and ${area ? sql`starts_with(p.area_code, ${area})` : sql`true`}
      and ${after ? sql`(p.sort_key, p.id) > (${after.sortKey}, ${after.id}::uuid)` : sql`true`}
    order by p.sort_key, p.id limit ${limit}`.execute(db)
  return rows
}
