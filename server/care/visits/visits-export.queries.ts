import { sql } from 'kysely'
import type { NeedKind } from '../../../domain/care/needs/lists.ts'
import type { NewVisit } from '../../../domain/care/visits/visit.ts'
import type { Db } from '../../platform/database.ts'

export type VisitsFilter = { area?: string | undefined; from?: string | undefined; to?: string | undefined }

export type ExportedVisit = {
  id: string
  personId: string
  sealed: Buffer | null
  prefix: string | null
  firstName: string
  lastName: string | null
  areaName: string
  visitedOn: string
  visitorName: string | null
  agency: string | null
  systolic: number | null
  diastolic: number | null
  pulse: number | null
  weightKg: number | null
  heightCm: number | null
  sugar: number | null
  adlTotal: number | null
  findings: string | null
  needsFound: NeedKind[]
  nextVisitOn: string | null
} & Pick<
  NewVisit,
  | 'temperature'
  | 'respiration'
  | 'oxygen'
  | 'waistCm'
  | 'pressurePosition'
  | 'sugarKind'
  | 'metWith'
  | 'falls'
  | 'fallInjured'
  | 'pressureSore'
  | 'soreGrade'
  | 'sorePlace'
  | 'done'
>

export type VisitCursor = { personId: string; id: string } | undefined

/** The visits after the cursor, person by person: a page is one short transaction, however slow the reader is. */
export async function listVisitsToExport(
  db: Db,
  { area = '', from = '0001-01-01', to = '9999-12-31' }: VisitsFilter,
  after: VisitCursor,
  limit: number,
): Promise<ExportedVisit[]> {
  const beyond = after ? sql`(v.person_id, v.id) > (${after.personId}::uuid, ${after.id}::uuid)` : sql`true`
  const { rows } = await sql<ExportedVisit>`
    select v.id, v.person_id, i.sealed, p.prefix, p.first_name, p.last_name, coalesce(area_path(p.area_code), '') as area_name,
      v.visited_on, v.visitor_name, v.agency, v.systolic, v.diastolic, v.pulse, v.weight_kg, v.height_cm, v.sugar,
      v.adl_total, v.findings, v.needs_found, v.next_visit_on, v.temperature, v.respiration, v.oxygen, v.waist_cm,
      v.pressure_position, v.sugar_kind, v.met_with, v.falls, v.fall_injured, v.pressure_sore, v.sore_grade, v.sore_place, v.done
    from visits v
    join people asked on asked.id = v.person_id
    join people p on p.id = coalesce(asked.current_id, asked.id)
    left join lateral (select sealed from person_identifiers where person_id = p.id and kind = 'citizen-number' limit 1) i on true
    where v.withdrawn_at is null and v.visited_on between ${from}::date and ${to}::date
      and starts_with(coalesce(p.area_code, ''), ${area}) and ${beyond}
    order by v.person_id, v.id limit ${limit}`.execute(db)
  return rows
}
