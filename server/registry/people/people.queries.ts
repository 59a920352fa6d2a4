// find… may answer undefined, get… throws not-found, list… answers an array. Row-level security stands behind each.
import { sql } from 'kysely'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { searchKey } from '../../../domain/shared/thai-text.ts'
import type { Db } from '../../platform/database.ts'
import { nameSortKey } from './golden.ts'

/** Enough of a row for the tables that hang on it; the golden record is written right after, in the same transaction. */
export const insertBarePerson = (db: Db, id: string, says: Partial<PersonFacts>, organizationId: string) =>
  db
    .insertInto('people')
    .values({
      id,
      revision: 0,
      firstName: says.firstName ?? '?',
      sortKey: nameSortKey(says.firstName ?? '?', says.lastName),
      firstKey: searchKey(says.firstName ?? ''),
      lastKey: searchKey(says.lastName ?? ''),
      areaCode: says.address?.areaCode ?? null,
      holders: [organizationId],
    })
    .execute()

export const findIdentifier = (db: Db, personId: string) =>
  db
    .selectFrom('personIdentifiers')
    .select(['sealed', 'blindIndex', 'sourceId'])
    .where('personId', '=', personId)
    .executeTakeFirst()

/** The id and revision under which a person stands now; one who was merged answers for the one who stays. Locks the row. */
export async function getStandingPerson(
  db: Db,
  id: string,
): Promise<{ id: string; revision: number; areaCode: string | null }> {
  const { rows } = await sql<{ id: string; revision: number; areaCode: string | null }>`
    select stays.id, stays.revision, stays.area_code
    from people asked join people stays on stays.id = coalesce(asked.current_id, asked.id)
    where asked.id = ${id} and stays.withdrawn_at is null for no key update of stays`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'person' })
  return rows[0]
}

/** Throws not-found for somebody whom the reader may not see, before anything is said or written down about her. */
export async function refuseUnseen(db: Db, id: string): Promise<void> {
  const seen = await db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst()
  if (!seen) throw problems.notFound({ what: 'person' })
}

export type PersonRow = Partial<PersonFacts> & {
  id: string
  revision: number
  firstName: string
  prefix: string | null
  lastName: string | null
  birthDate: string | null
  areaCode: string | null
  numberTail: string | null
  areaName: string
  lastVisitOn: string | null
  visitCount: number
  openNeeds: number
  holders: { id: string; name: string }[]
  sees: { health: boolean; economy: boolean }
  disabilityCard: string | null
}

/** A whole person in one statement. Health and economy are absent where no agreement opens them. */
export async function getPersonRow(db: Db, id: string): Promise<PersonRow> {
  const { rows } = await sql<PersonRow>`
    select p.id, p.revision, p.prefix, p.first_name, p.last_name, p.nickname, p.sex, p.birth_date, p.birth_precision,
      p.no_number_reason, p.number_tail, p.area_code, p.health_right, p.groups, p.carer_name, p.carer_relationship, p.carer_phone,
      p.occupation, p.note, coalesce(area_path(p.area_code), '') as area_name,
      array(select phone from person_phones where person_id = p.id order by phone) as phones,
      coalesce(h.disabilities, '{}') as disabilities, h.disability_card, coalesce(h.diseases, '{}') as diseases, h.adl_score, h.adl_on,
      case when h.disability_card_for_life then 'lifetime' else h.disability_card_expires::text end as disability_card_expires,
      e.income_satang, e.debt_satang,
      c.last_visit_on, coalesce(c.visit_count, 0) as visit_count, coalesce(c.open_needs, 0) as open_needs,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name_th) order by o.name_th), '[]')
       from organizations o where o.id = any (p.holders)) as holders,
      jsonb_build_object(
        'health', p.id = any (klang_close_people()) or klang_shares('health', p.holders, p.area_code),
        'economy', p.id = any (klang_close_people()) or klang_shares('economy', p.holders, p.area_code)) as sees
    from people p
    left join person_health h on h.person_id = p.id
    left join person_economy e on e.person_id = p.id
    left join person_card c on c.person_id = p.id
    where p.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'person' })
  return rows[0]
}

export async function listAddresses(db: Db, personId: string) {
  const { rows } = await sql<{
    house: string | null
    moo: number | null
    village: string | null
    areaCode: string | null
    latitude: number | null
    longitude: number | null
    fromDay: string | null
    toDay: string | null
    areaName: string
  }>`
    select house, moo, village, area_code, latitude, longitude, from_day, to_day, coalesce(area_path(area_code), '') as area_name
    from person_addresses where person_id = ${personId} order by from_day desc nulls last`.execute(db)
  return rows
}

export type SourceRow = {
  id: string
  kind: 'import' | 'manual'
  organizationId: string
  organizationName: string
  saidOn: string
  fileName: string | null
  sheet: string | null
  row: number | null
  by: string | null
  says: Record<string, unknown>
}

/** The batch of another organisation is not ours to see; its file stays unnamed then. */
export async function listSourcesToShow(db: Db, personId: string): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select s.id, s.kind, s.organization_id, o.name_th as organization_name, s.said_on, b.file_name, s.sheet,
      s.row_number as row, a.name as by, s.says
    from people p
    join sources_as_said s on s.person_id = p.id and s.withdrawn_at is null
    join organizations o on o.id = s.organization_id
    left join import_batches b on b.id = s.batch_id
    left join accounts a on a.id = s.created_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by s.said_on desc, s.id desc`.execute(db)
  return rows
}
