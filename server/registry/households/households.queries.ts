// Households and who lives in them. Row-level security shows of the members those whom whoever asks may see.
import { sql } from 'kysely'
import type { Household, HouseholdMember, HousemateSuggestion } from '../../../domain/registry/households/household.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'

type Named = { prefix: string | null; firstName: string; lastName: string | null; birthDate: string | null }

/** ADL asks the agreement for health, as on her own page. */
const HOUSEMATE = sql`
  p.id as person_id, p.prefix, p.first_name, p.last_name, p.sex, p.birth_date, p.died_on, c.last_visit_on,
  case when p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code)
    then c.adl_score end as adl_score`

function housemate<Row extends Named & { diedOn: string | null }>({
  prefix,
  firstName,
  lastName,
  birthDate,
  ...row
}: Row) {
  const until = row.diedOn ?? bangkokToday()
  return {
    ...row,
    fullName: fullName({ prefix, firstName, lastName }),
    age: birthDate ? ageOn(birthDate, until) : null,
  }
}

/** The household a person lives in now. */
export async function findHouseholdIdOf(db: Db, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ householdId: string }>`
    select m.household_id from people p join household_members m on m.person_id = p.id and m.to_day is null
    where p.id = ${personId} or p.current_id = ${personId} order by p.current_id nulls first limit 1`.execute(db)
  return rows[0]?.householdId
}

/** Throws not-found for a household of which one sees nobody, or which was merged into another. */
export async function refuseUnseenHousehold(db: Db, id: string): Promise<void> {
  const seen = await db
    .selectFrom('households')
    .select('id')
    .where('id', '=', id)
    .where('mergedInto', 'is', null)
    .executeTakeFirst()
  if (!seen) throw problems.notFound({ what: 'household' })
}

/** The head first, then the eldest. */
export async function listMembers(
  db: Db,
  householdId: string,
): Promise<(HouseholdMember & { house: string | null; moo: number | null; areaName: string })[]> {
  const { rows } = await sql<
    Omit<HouseholdMember, 'fullName' | 'age'> & Named & { house: string | null; moo: number | null; areaName: string }
  >`
    select ${HOUSEMATE}, m.role, m.relationship, m.from_day, m.to_day, p.house, p.moo, coalesce(area_path(p.area_code), '') as area_name
    from (
      -- One who was merged lives here once, as the one who stays.
      select distinct on (coalesce(said.current_id, said.id)) coalesce(said.current_id, said.id) as now_id, h.role, h.relationship, h.from_day, h.to_day
      from household_members h join people said on said.id = h.person_id
      where h.household_id = ${householdId} and h.to_day is null
      order by coalesce(said.current_id, said.id), h.role, said.current_id nulls first
    ) m
    join people p on p.id = m.now_id and p.withdrawn_at is null
    left join person_card c on c.person_id = p.id
    order by m.role, p.birth_date nulls last, p.id`.execute(db)
  return rows.map(housemate)
}

export async function getHousehold(db: Db, id: string): Promise<Household> {
  const { rows } = await sql<Pick<Household, 'id' | 'houseCode' | 'houseStatus' | 'houseType'> & { size: number }>`
    select id, house_code, house_status, house_type, household_size(id) as size from households
    where id = ${id} and merged_into is null`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'household' })
  const { size, ...household } = rows[0]
  const members = await listMembers(db, id)
  const home = members[0]
  const living = members.filter(({ diedOn }) => diedOn === null).length
  return {
    ...household,
    house: home?.house ?? null,
    moo: home?.moo ?? null,
    areaName: home?.areaName ?? '',
    members: members.map(({ house: _house, moo: _moo, areaName: _area, ...member }) => member),
    outside: size - living,
  }
}

/** คนบ้านเลขที่เดียวกัน: the same house, หมู่ and subdistrict, living, and not in the same household yet. */
export async function listSuggestions(
  db: Db,
  personId: string,
  householdId: string | null,
): Promise<HousemateSuggestion[]> {
  const { rows } = await sql<Omit<HousemateSuggestion, 'fullName' | 'age'> & Named>`
    select ${HOUSEMATE}, m.household_id
    from people she
    join people p on p.subdistrict_code = she.subdistrict_code and p.house = she.house and p.moo is not distinct from she.moo and p.id <> she.id
    left join person_card c on c.person_id = p.id
    left join household_members m on m.person_id = p.id and m.to_day is null
    where she.id = ${personId} and she.house <> '' and p.withdrawn_at is null and p.current_id is null and p.died_on is null
      and (m.household_id is null or m.household_id is distinct from ${householdId}::uuid)
    order by p.birth_date nulls last, p.id limit 12`.execute(db)
  return rows.map(housemate)
}
