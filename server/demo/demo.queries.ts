import { sql } from 'kysely'
import type { PersonFacts } from '../../domain/registry/people/person.ts'
import type { Db } from '../platform/database.ts'
import { MANUAL_TRUST } from '../registry/people/sources.queries.ts'
import type { DemoNeed } from './demo-needs.ts'
import type { DemoVisit } from './demo-visits.ts'

export type DemoSource = {
  id: string
  personId: string
  organizationId: string
  saidOn: string
  says: PersonFacts
  numberIndex: string | null
}

export const insertSources = (db: Db, sources: DemoSource[]) =>
  sql`
  insert into person_sources (person_id, id, organization_id, kind, said_on, trust, says, number_index)
  select "personId", id, "organizationId", 'manual', "saidOn", ${MANUAL_TRUST}, says, decode("numberIndex", 'hex')
  from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb) as s ("personId" uuid, id uuid, "organizationId" uuid,
    "saidOn" date, says jsonb, "numberIndex" text)`.execute(db)

type By = { organizationId: string; agency: string; visitorName: string; recordedBy: string | null }

export const insertVisits = (db: Db, visits: (DemoVisit & By)[]) =>
  sql`
  insert into visits (person_id, id, visited_on, visitor_name, agency, systolic, diastolic, pulse, weight_kg, sugar,
    adl_items, adl_total, findings, needs_found, next_visit_on, organization_id, recorded_by, recorded_at)
  select "personId", id, "visitedOn", "visitorName", agency, systolic, diastolic, pulse, "weightKg", sugar,
    "adlItems", "adlTotal", findings, "needsFound", "nextVisitOn", "organizationId", "recordedBy", "visitedOn" + time '11:00'
  from jsonb_to_recordset(${JSON.stringify(visits)}::jsonb) as v ("personId" uuid, id uuid, "visitedOn" date,
    "visitorName" text, agency text, systolic smallint, diastolic smallint, pulse smallint, "weightKg" double precision,
    sugar double precision, "adlItems" smallint[], "adlTotal" smallint, findings text, "needsFound" text[],
    "nextVisitOn" date, "organizationId" uuid, "recordedBy" uuid)`.execute(db)

export const insertNeeds = (db: Db, needs: (DemoNeed & Pick<By, 'organizationId' | 'recordedBy'>)[]) =>
  sql`
  insert into needs (person_id, id, found_on, need_of, kind, urgency, status, owner, met_on, organization_id, recorded_by, recorded_at)
  select "personId", id, "foundOn", "needOf", kind, urgency, status, owner, "metOn", "organizationId", "recordedBy", "foundOn" + time '11:00'
  from jsonb_to_recordset(${JSON.stringify(needs)}::jsonb) as n ("personId" uuid, id uuid, "foundOn" date, "needOf" text,
    kind text, urgency text, status text, owner text, "metOn" date, "organizationId" uuid, "recordedBy" uuid)`.execute(
    db,
  )

/** The middle of each subdistrict. */
export const listCentres = async (db: Db) => {
  const { rows } = await sql<{ code: string; latitude: number; longitude: number }>`
    select code, latitude, longitude from areas where kind = 'subdistrict' and to_day is null and latitude is not null`.execute(
    db,
  )
  return rows
}

/** These people are handed over to this account. */
export const insertCaseload = (db: Db, accountId: string, people: { id: string; caseId: string; fromDay: string }[]) =>
  sql`
  insert into caseloads (person_id, id, account_id, from_day)
  select id, "caseId", ${accountId}::uuid, "fromDay"
  from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as c (id uuid, "caseId" uuid, "fromDay" date)`.execute(db)
