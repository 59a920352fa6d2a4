// Rows of households as they change. Nothing is deleted: whoever leaves has a last day.
import { sql } from 'kysely'
import { houseCodeOf } from '../../../domain/registry/households/house-code.ts'
import type { HouseFacts, HouseholdRole, NewMember } from '../../../domain/registry/households/household.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'

export async function insertHousehold({ db, actor }: Work, id: string): Promise<void> {
  if (!actor.organizationId) throw problems.notAllowed()
  await db
    .insertInto('households')
    .values({ id, organizationId: actor.organizationId, openedBy: actor.accountId })
    .execute()
}

/** Of one who was merged, every id that stands for her. */
const idsOf = (personId: string) =>
  sql`(select p.id from people p where p.id = ${personId} or p.current_id = ${personId})`

/** From that day on she lives here; where she lived until then she has left. */
export async function insertMember(
  { db, actor }: Work,
  householdId: string,
  { id, personId, role, relationship, fromDay }: NewMember,
): Promise<void> {
  const day = fromDay ?? bangkokToday()
  await sql`
    update household_members set to_day = greatest(${day}::date, from_day), left_by = ${actor.accountId}::uuid, left_at = now()
    where person_id in ${idsOf(personId)} and to_day is null`.execute(db)
  await db
    .insertInto('householdMembers')
    .values({
      personId,
      id,
      householdId,
      role,
      relationship: relationship ?? null,
      fromDay: day,
      joinedBy: actor.accountId,
    })
    .execute()
}

/** Throws household-member-elsewhere when she does not live there (any more). */
export async function endMembership(
  { db, actor }: Work,
  householdId: string,
  personId: string,
  day?: string,
): Promise<void> {
  const { rows } = await sql`
    update household_members set to_day = greatest(${day ?? bangkokToday()}::date, from_day), left_by = ${actor.accountId}::uuid, left_at = now()
    where household_id = ${householdId} and person_id in ${idsOf(personId)} and to_day is null
    returning id`.execute(db)
  if (rows.length === 0) throw problems.householdMemberElsewhere()
}

/** Whoever was the head becomes a resident, as far as one sees her; an unseen head stays and is refused by the table. */
export async function changeRole(
  { db }: Work,
  householdId: string,
  personId: string,
  role: HouseholdRole,
  relationship: string | null,
): Promise<void> {
  if (role === 'head')
    await sql`
      update household_members set role = 'resident'
      where household_id = ${householdId} and to_day is null and role = 'head' and person_id not in ${idsOf(personId)}`.execute(
      db,
    )
  const { rows } = await sql`
    update household_members set role = ${role}, relationship = ${role === 'head' ? null : relationship}
    where household_id = ${householdId} and person_id in ${idsOf(personId)} and to_day is null
    returning id`.execute(db)
  if (rows.length === 0) throw problems.householdMemberElsewhere()
}

export const updateHouseFacts = ({ db }: Work, id: string, { houseCode, houseStatus, houseType }: HouseFacts) =>
  db
    .updateTable('households')
    .set({ houseCode: houseCodeOf(houseCode), houseStatus, houseType })
    .where('id', '=', id)
    .execute()

export const closeMerged = ({ db, actor }: Work, id: string, mergedInto: string) =>
  sql`
    update households set merged_into = ${mergedInto}, merged_by = ${actor.accountId}::uuid, merged_at = now() where id = ${id}`.execute(
    db,
  )
