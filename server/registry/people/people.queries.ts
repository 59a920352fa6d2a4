// find… may answer undefined, get… throws not-found, list… answers an array. Row-level security stands behind each.
import { sql } from 'kysely'
import type { DatedAddress, DatedTag, PersonFacts } from '../../../domain/registry/people/person.ts'
import type { Trusts } from '../../../domain/registry/trust-order/trust-order.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { searchKey } from '../../../domain/shared/thai-text.ts'
import type { Db } from '../../platform/database.ts'
import { nameSortKey } from './golden.ts'
import { IDENTIFIER_KEY_LENGTH } from './sealed-identifiers.ts'
import { TRUSTS } from './sources.queries.ts'

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
    .where('kind', '=', 'citizen-number')
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

/** Somebody who leaves the network leaves every scope: for the rest of this transaction her new place is in reach. */
export const reachBeyondNetwork = (db: Db) => sql`select set_config('klang.everywhere', 'on', true)`.execute(db)

/** When she was born and when she died, as far as is known. */
export async function getLifeSpan(db: Db, id: string): Promise<{ birthDate: string | null; diedOn: string | null }> {
  const { rows } = await sql<{ birthDate: string | null; diedOn: string | null }>`
    select stays.birth_date, stays.died_on
    from people asked join people stays on stays.id = coalesce(asked.current_id, asked.id) where asked.id = ${id}`.execute(
    db,
  )
  if (!rows[0]) throw problems.notFound({ what: 'person' })
  return rows[0]
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
  registeredAreaName: string | null
  latestAdlScore: number | null
  latestAdlOn: string | null
}

/**
 * A whole person in one statement; one who was merged away is answered as the one who stays. Health and economy are absent
 * where no agreement opens them.
 */
export async function getPersonRow(db: Db, id: string): Promise<PersonRow> {
  const { rows } = await sql<PersonRow>`
    with seen as (
      select p.id,
        p.id = any (klang_close_people()) or klang_shares('health', p.holders, p.area_code) as health,
        p.id = any (klang_close_people()) or klang_shares('economy', p.holders, p.area_code) as economy
      from people asked join people p on p.id = coalesce(asked.current_id, asked.id) where asked.id = ${id}
    )
    select p.id, p.revision, p.prefix, p.first_name, p.middle_name, p.last_name, p.nickname, p.english_name, p.sex,
      p.birth_date, p.birth_precision, p.no_number_reason, p.number_tail, p.area_code, p.registered_address, p.residency,
      p.education, p.marital_status, p.health_right, p.health_right_type, p.health_right_unit, p.health_right_checked_on,
      p.groups, p.carer_name, p.carer_relationship, p.carer_phone, p.carers, p.occupation, p.note,
      p.died_on, p.death_place, p.departed_on, p.departed_to, coalesce(area_path(p.area_code), '') as area_name,
      area_path(p.registered_address->>'areaCode') as registered_area_name,
      array(select phone from person_phones where person_id = p.id order by phone) as phones,
      (select coalesce(jsonb_agg(jsonb_build_object('phone', o.phone, 'owner', o.owner, 'name', o.owner_name) order by o.phone), '[]')
       from person_phones o where o.person_id = p.id and (o.owner is not null or o.owner_name is not null)) as phone_owners,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'issuer', i.issuer, 'fromDay', i.from_day, 'toDay', i.to_day,
         'tail', i.tail, 'key', left(encode(i.blind_index, 'hex'), ${IDENTIFIER_KEY_LENGTH}::int)) order by i.kind, i.issuer, i.id), '[]')
       from person_identifiers i where i.person_id = p.id and i.kind <> 'citizen-number') as identifiers,
      coalesce(h.disabilities, '{}') as disabilities, h.disability_card, coalesce(h.diseases, '{}') as diseases,
      coalesce(h.allergies, '{}') as allergies, h.adl_score, h.adl_on, h.disability_card_state, h.disability_card_issued_on,
      h.disability_card_place, h.disability_cause, h.death_cause,
      case when h.disability_card_for_life then 'lifetime' else h.disability_card_expires::text end as disability_card_expires,
      e.income_satang, e.debt_satang, coalesce(e.benefits, '[]') as benefits,
      c.last_visit_on, coalesce(c.visit_count, 0) as visit_count, coalesce(c.open_needs, 0) as open_needs,
      case when seen.health then c.adl_score end as latest_adl_score, case when seen.health then c.adl_on end as latest_adl_on,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name_th) order by o.name_th), '[]')
       from organizations o where o.id = any (p.holders)) as holders,
      jsonb_build_object('health', seen.health, 'economy', seen.economy) as sees
    from people p
    join seen on seen.id = p.id
    left join person_health h on h.person_id = p.id
    left join person_economy e on e.person_id = p.id
    left join person_card c on c.person_id = p.id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'person' })
  return rows[0]
}

/** The groups that were said of her, those that have ended too, the latest first. */
export async function listTags(db: Db, personId: string): Promise<DatedTag[]> {
  const { rows } = await sql<DatedTag>`
    select t.tag as "group", t.from_day, t.to_day, coalesce(o.name_th, '') as organization_name
    from person_tags t
    left join person_sources s on s.person_id = t.person_id and s.id = t.source_id
    left join organizations o on o.id = s.organization_id
    where t.person_id = ${personId} order by t.to_day desc nulls first, t.from_day desc, t.tag`.execute(db)
  return rows
}

export async function listAddresses(db: Db, personId: string): Promise<DatedAddress[]> {
  const { rows } = await sql<DatedAddress>`
    select house, moo, village, lane, road, community, postcode, area_code, latitude, longitude, from_day, to_day,
      coalesce(area_path(area_code), '') as area_name
    from person_addresses where person_id = ${personId} order by from_day desc nulls last`.execute(db)
  return rows
}

export type SourceRow = {
  id: string
  kind: 'import' | 'manual'
  trusts: Trusts | null
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
      s.row_number as row, a.name as by, t.trusts, s.says
    from people p
    join sources_as_said s on s.person_id = p.id and s.withdrawn_at is null
    join organizations o on o.id = s.organization_id
    left join import_batches b on b.id = s.batch_id
    left join accounts a on a.id = s.created_by
    left join (${TRUSTS}) t on t.organization_id = s.organization_id and s.kind = 'import'
    where p.id = ${personId} or p.current_id = ${personId}
    order by s.said_on desc, s.id desc`.execute(db)
  return rows
}
