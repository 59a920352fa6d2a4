import { sql } from 'kysely'
import type { Visit } from '../../../domain/care/visits/visit.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type VisitRow = Omit<Visit, 'recordedAt' | 'startedAt' | 'savedAt'> & {
  startedAt: Date | null
  savedAt: Date | null
  recordedAt: Date
}

export async function listVisitsTo(db: Db, personId: string): Promise<Visit[]> {
  const { rows } = await sql<VisitRow>`
    select v.id, v.person_id, v.visited_on, v.visitor_name, v.agency, v.systolic, v.diastolic, v.pulse, v.weight_kg, v.height_cm,
      v.sugar, v.adl_items, v.adl_total, v.findings, v.needs_found, v.next_visit_on, v.temperature, v.respiration, v.oxygen,
      v.waist_cm, v.pressure_position, v.sugar_kind, v.met_with, v.falls, v.fall_injured, v.pressure_sore, v.sore_grade,
      v.sore_place, v.done, v.latitude, v.longitude, v.accuracy_metres, v.household_visit_id, v.started_at, v.saved_at,
      o.name_th as organization_name, a.name as recorded_by, v.recorded_at, v.batch_id is not null as from_import,
      (select e.skew_seconds from entry_arrivals e where e.entry_id = v.id) as skew_seconds,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', f.id, 'isWound', f.is_wound, 'takenAt', f.taken_at, 'consentBy', f.consent_by,
          'width', f.width, 'height', f.height) order by f.taken_at, f.id)
        from visit_photos f where f.visit_id = v.id and f.person_id = v.person_id and f.withdrawn_at is null), '[]') as photos
    from people p
    join visits v on v.person_id = p.id and v.withdrawn_at is null
    left join organizations o on o.id = v.organization_id
    left join accounts a on a.id = v.recorded_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by v.visited_on desc, v.id desc`.execute(db)
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt?.toISOString() ?? null,
    savedAt: row.savedAt?.toISOString() ?? null,
    recordedAt: row.recordedAt.toISOString(),
  }))
}

export async function getVisitForWithdrawal(db: Db, id: string) {
  const visit = await db
    .selectFrom('visits')
    .select(['id', 'personId', 'recordedBy', 'organizationId'])
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!visit) throw problems.notFound({ what: 'visit' })
  return visit
}

/** Nothing is deleted: the visit stays, with who took it back and why, and no longer counts. */
export const withdrawVisit = audited(
  'visit.withdraw',
  async ({ db, actor }: Work, visit: { id: string; personId: string }, reason: string) => {
    await db
      .updateTable('visits')
      .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
      .where('personId', '=', visit.personId)
      .where('id', '=', visit.id)
      .execute()
    return visit
  },
  ({ id, personId }) => ({ id, personIds: [personId] }),
)
