import { sql } from 'kysely'
import {
  type HouseholdSurvey,
  type NewHouseholdSurvey,
  SurveyAnswers,
} from '../../../domain/care/surveys/household-survey.ts'
import { amountsOf } from '../../../domain/care/surveys/survey-difference.ts'
import { keepsRegistry } from '../../../domain/ground/access/scope.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { closeFormReview, statesOf, submitForm } from '../form-reviews/form-reviews.queries.ts'

/** The earlier one stays, and no longer counts. Whoever wrote it may replace it, and the office. */
async function replaceSurvey({ db, actor }: Work, earlier: string, by: string): Promise<void> {
  const replaced = await db
    .updateTable('householdSurveys')
    .set({ withdrawnAt: sql<Date>`now()`, withdrawnBy: actor.accountId, replacedBySurvey: by })
    .where('id', '=', earlier)
    .where('withdrawnAt', 'is', null)
    .returning('recordedBy')
    .executeTakeFirst()
  if (!replaced) throw problems.notFound({ what: 'survey' })
  if (replaced.recordedBy !== actor.accountId && !keepsRegistry(actor)) throw problems.notAllowed()
}

const insertSurvey = ({ db, actor }: Work, { replaces: _replaces, answers, ...survey }: NewHouseholdSurvey) =>
  db
    .insertInto('householdSurveys')
    .values({
      ...survey,
      answers: JSON.stringify(answers),
      ...amountsOf(answers),
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()

export const recordSurvey = audited(
  'survey.record',
  (work: Work, survey: NewHouseholdSurvey, judge: () => void, latestDay: string = bangkokToday()) =>
    once(work, survey.id, survey, async () => {
      judge()
      await refuseUnseen(work.db, survey.personId)
      if (survey.surveyedOn > latestDay) throw problems.dayInFuture()
      await insertSurvey(work, survey)
      if (survey.replaces) {
        await replaceSurvey(work, survey.replaces, survey.id)
        await closeFormReview(work, survey.replaces)
      }
      await submitForm(work, { personId: survey.personId, formId: survey.id, kind: 'household-survey' })
      return { id: survey.id }
    }),
  ({ id, again }, { personId, kind }) => (again ? undefined : { id, personIds: [personId], details: { kind } }),
)

type Row = Omit<HouseholdSurvey, 'answers' | 'review' | 'canReview'> & { answers: unknown }

const answersOf = (kept: unknown) => SurveyAnswers.safeParse(kept).data ?? null

/** Of the household she lives in, and of herself where it was told of no household; the newest first. */
export async function listSurveysOf(work: Work, personId: string): Promise<HouseholdSurvey[]> {
  const { rows } = await sql<Row>`
    with hers as (
      select m.id from people p join people m on m.id = coalesce(p.current_id, p.id) or m.current_id = coalesce(p.current_id, p.id)
      where p.id = ${personId}
    ), lives as (
      select household_id from household_members where person_id in (select id from hers) and to_day is null
    )
    select s.id, s.person_id, s.household_id, s.kind, s.surveyed_on, s.informant, s.answers, a.name as recorded_by,
      o.name_th as organization_name, row_number() over (order by s.surveyed_on, s.id)::int as round
    from household_surveys s left join accounts a on a.id = s.recorded_by left join organizations o on o.id = s.organization_id
    where s.withdrawn_at is null and (s.person_id in (select id from hers) or s.household_id in (select household_id from lives))
    order by s.surveyed_on desc, s.id desc`.execute(work.db)
  const states = await statesOf(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    answers: answersOf(row.answers),
    review: states.get(row.id)?.state ?? null,
    canReview: states.get(row.id)?.canReview ?? false,
  }))
}

/** As they were sent, for a form that is to be opened again. */
export async function readSurveys({ db }: Work, ids: string[]): Promise<Map<string, unknown>> {
  const rows = await db
    .selectFrom('householdSurveys')
    .select(['id', 'personId', 'householdId', 'kind', 'surveyedOn', 'informant', 'answers'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export type ExportedSurvey = {
  home: string
  personId: string
  house: string | null
  moo: number | null
  areaName: string
  prefix: string | null
  firstName: string
  lastName: string | null
  first: { on: string; answers: SurveyAnswers | null }
  latest: { on: string; answers: SurveyAnswers | null }
  rounds: number
}

/** One line a household: the first survey and the latest, page by page. */
export async function listSurveyedHouseholds(db: Db, after: string | null, limit: number): Promise<ExportedSurvey[]> {
  const { rows } = await sql<
    Omit<ExportedSurvey, 'first' | 'latest'> & {
      firstOn: string
      latestOn: string
      firstAnswers: unknown
      latestAnswers: unknown
    }
  >`
    with seen as (
      select coalesce(s.household_id, p.id) as home, s.*, p.id as now_id from household_surveys s
      join people said on said.id = s.person_id join people p on p.id = coalesce(said.current_id, said.id)
      where s.withdrawn_at is null
    ), homes as (
      select home, count(*)::int as rounds, (array_agg(now_id order by surveyed_on, id))[1] as person_id,
        (array_agg(id order by surveyed_on, id))[1] as first_id, (array_agg(id order by surveyed_on desc, id desc))[1] as latest_id
      from seen group by home
    )
    select h.home, h.person_id, h.rounds, p.house, p.moo, coalesce(area_path(p.area_code), '') as area_name, p.prefix, p.first_name, p.last_name,
      f.surveyed_on as first_on, f.answers as first_answers, l.surveyed_on as latest_on, l.answers as latest_answers
    from homes h join people p on p.id = h.person_id join household_surveys f on f.id = h.first_id
      join household_surveys l on l.id = h.latest_id
    where ${after}::uuid is null or h.home > ${after}::uuid order by h.home limit ${limit}`.execute(db)
  return rows.map(({ firstOn, latestOn, firstAnswers, latestAnswers, ...row }) => ({
    ...row,
    first: { on: firstOn, answers: answersOf(firstAnswers) },
    latest: { on: latestOn, answers: answersOf(latestAnswers) },
  }))
}
