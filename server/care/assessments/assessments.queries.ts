// Assessments of a person, with the ADL of her visits among them: it is one history.
import { sql } from 'kysely'
import type { Assessment, FormerScore, NewAssessment } from '../../../domain/care/assessments/assessment.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import type { Judged } from './instruments.ts'

export type StoredAssessment = Omit<Assessment, 'recordedAt' | 'canWithdraw' | 'isRestricted'> & {
  recordedAt: Date
  recordedById: string | null
  organizationId: string | null
}

/** The newest first; those of people who were merged into her are hers. */
export async function listAssessmentsOf(db: Db, personId: string): Promise<StoredAssessment[]> {
  const { rows } = await sql<StoredAssessment>`
    with hers as (select id from people where id = ${personId} or current_id = ${personId}),
    said as (
      select a.id, a.person_id, a.instrument, a.version, a.assessed_on, a.answers, a.total, a.band, a.override_band, a.override_reason,
        a.override_by, a.former_scores, a.method, a.place, a.recorded_by as recorded_by_id, a.organization_id, a.recorded_at,
        false as from_visit
      from assessments a where a.person_id in (select id from hers) and a.withdrawn_at is null
      union all
      select v.id, v.person_id, 'barthel', '1', v.visited_on,
        (select jsonb_object_agg((array['feeding', 'grooming', 'transfer', 'toilet', 'mobility', 'dressing', 'stairs', 'bathing',
          'bowels', 'bladder'])[at], score) from unnest(v.adl_items) with ordinality as i (score, at)),
        v.adl_total, case when v.adl_total <= 4 then 'bed-bound' when v.adl_total <= 11 then 'home-bound' else 'social-bound' end,
        null, null, null, '[]', null, null, v.recorded_by, v.organization_id, v.recorded_at, true
      from visits v where v.person_id in (select id from hers) and v.withdrawn_at is null and v.adl_total is not null
    )
    select s.id, s.person_id, s.instrument, s.version, s.assessed_on, s.answers, s.total, s.band, s.override_band, s.override_reason,
      by_whom.name as override_by, s.former_scores, s.method, s.place, s.recorded_by_id, s.organization_id, s.recorded_at, s.from_visit,
      a.name as recorded_by, o.name_th as organization_name
    from said s
    left join accounts a on a.id = s.recorded_by_id
    left join accounts by_whom on by_whom.id = s.override_by
    left join organizations o on o.id = s.organization_id
    order by s.assessed_on desc, s.id desc`.execute(db)
  return rows
}

export async function insertAssessment(
  { db, actor }: Work,
  { id, personId, instrument, version, assessedOn, method, place, visitId }: NewAssessment,
  { answers, ruleVersion, score }: Judged,
): Promise<void> {
  await db
    .insertInto('assessments')
    .values({
      id,
      personId,
      instrument,
      version,
      assessedOn,
      answers: JSON.stringify(answers),
      ruleVersion,
      total: score.total,
      band: score.band?.code ?? null,
      method,
      place,
      visitId,
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()
}

/** Throws not-found for someone who is not there or out of scope. */
export async function getDayOfDeath(db: Db, personId: string): Promise<string | null> {
  const seen = await db
    .selectFrom('people')
    .select('diedOn')
    .where('id', '=', personId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!seen) throw problems.notFound({ what: 'person' })
  return seen.diedOn
}

export async function getAssessment(db: Db, id: string) {
  const assessment = await db
    .selectFrom('assessments')
    .select(['id', 'personId', 'instrument', 'version', 'recordedBy', 'organizationId'])
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!assessment) throw problems.notFound({ what: 'assessment' })
  return assessment
}

type Key = { id: string; personId: string }

export const setWithdrawn = ({ db, actor }: Work, { id, personId }: Key, reason: string) =>
  db
    .updateTable('assessments')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('personId', '=', personId)
    .where('id', '=', id)
    .execute()

export const setOverride = ({ db, actor }: Work, { id, personId }: Key, band: string, reason: string) =>
  db
    .updateTable('assessments')
    .set({ overrideBand: band, overrideReason: reason, overrideBy: actor.accountId, overrideAt: sql`now()` })
    .where('personId', '=', personId)
    .where('id', '=', id)
    .execute()

export type ToRescore = Key & {
  version: string
  assessedOn: string
  answers: Record<string, string | number | string[]>
  ruleVersion: string
  total: number | null
  band: string | null
  formerScores: FormerScore[]
}

/** Of one instrument, after this id, a page at a time. */
export async function listForRescoring(db: Db, instrument: string, after: string, limit: number): Promise<ToRescore[]> {
  const { rows } = await sql<ToRescore>`
    select id, person_id, version, assessed_on, answers, rule_version, total, band, former_scores
    from assessments where instrument = ${instrument} and id > ${after}::uuid and answers <> '{}'
    order by id limit ${limit}`.execute(db)
  return rows
}

export const setScore = (db: Db, { id, personId, formerScores }: ToRescore, { ruleVersion, score }: Judged) =>
  db
    .updateTable('assessments')
    .set({
      ruleVersion,
      total: score.total,
      band: score.band?.code ?? null,
      formerScores: JSON.stringify(formerScores),
    })
    .where('personId', '=', personId)
    .where('id', '=', id)
    .execute()
