// What was answered on forms of offices, raw and as it was reckoned.
import { sql } from 'kysely'
import type { FormAnswer, NewFormAnswer, ReturnedAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import type { FormState } from '../../../domain/care/local-forms/form-state.ts'
import { keepsRegistry } from '../../../domain/ground/access/scope.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { statesOf } from '../form-reviews/form-reviews.queries.ts'

export const insertFormAnswer = (
  { db, actor }: Work,
  { id, personId, formId, version, answeredOn, answers }: NewFormAnswer,
  { values, problems: wrong }: FormState,
) =>
  db
    .insertInto('formAnswers')
    .values({
      id,
      personId,
      formId,
      version,
      answeredOn,
      answers: JSON.stringify(answers),
      reckoned: JSON.stringify(values),
      isComplete: wrong.length === 0,
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()

/** The earlier one stays, and no longer counts. Whoever wrote it may replace it, and the office. */
export async function replaceFormAnswer({ db, actor }: Work, earlier: string, by: string): Promise<void> {
  const replaced = await db
    .updateTable('formAnswers')
    .set({ withdrawnAt: sql<Date>`now()`, withdrawnBy: actor.accountId, replacedByAnswer: by })
    .where('id', '=', earlier)
    .where('withdrawnAt', 'is', null)
    .returning('recordedBy')
    .executeTakeFirst()
  if (!replaced) throw problems.notFound({ what: 'form' })
  if (replaced.recordedBy !== actor.accountId && !keepsRegistry(actor)) throw problems.notAllowed()
}

type Row = Omit<FormAnswer, 'recordedAt' | 'review' | 'canReview'> & { recordedAt: Date }

/** Of a person, and of whoever was merged into her; the newest first. */
export async function listFormAnswersOf(work: Work, personId: string): Promise<FormAnswer[]> {
  const { rows } = await sql<Row>`
    select s.id, s.person_id, s.form_id, s.version, s.answered_on, s.answers, s.reckoned, s.is_complete, v.definition->'title' as title,
      v.definition, a.name as recorded_by, o.name_th as organization_name, s.recorded_at
    from people p
    join form_answers s on s.person_id = p.id and s.withdrawn_at is null
    join local_form_versions v on v.form_id = s.form_id and v.version = s.version
    left join accounts a on a.id = s.recorded_by
    left join organizations o on o.id = s.organization_id
    where p.id = ${personId} or p.current_id = ${personId}
    order by s.answered_on desc, s.id desc`.execute(work.db)
  const states = await statesOf(
    work,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    review: states.get(row.id)?.state ?? null,
    canReview: states.get(row.id)?.canReview ?? false,
  }))
}

/** With the version they were answered on: a form that came back is opened again as it was asked. */
export async function readFormAnswers({ db }: Work, ids: string[]): Promise<Map<string, ReturnedAnswer>> {
  const { rows } = await sql<ReturnedAnswer & { id: string }>`
    select s.id, s.answers, s.answered_on, jsonb_build_object('id', s.form_id, 'version', s.version, 'definition', v.definition) as form
    from form_answers s join local_form_versions v on v.form_id = s.form_id and v.version = s.version
    where s.id = any (${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...answer }) => [id, answer]))
}

export type ListedAnswer = Pick<
  FormAnswer,
  'id' | 'personId' | 'version' | 'answeredOn' | 'answers' | 'reckoned' | 'isComplete' | 'recordedBy'
> & {
  prefix: string | null
  firstName: string
  lastName: string | null
  areaName: string
  numberTail: string | null
  review: 'submitted' | 'returned' | 'approved' | null
}

/** All answers to one form, of people whom one may see: a page after this id. */
export async function listAnswersTo(db: Db, formId: string, after: string, limit: number): Promise<ListedAnswer[]> {
  const { rows } = await sql<ListedAnswer>`
    select s.id, p.id as person_id, s.version, s.answered_on, s.answers, s.reckoned, s.is_complete, a.name as recorded_by, p.prefix,
      p.first_name, p.last_name, coalesce(area_path(p.area_code), '') as area_name, p.number_tail, r.act as review
    from form_answers s
    join people asked on asked.id = s.person_id
    join people p on p.id = coalesce(asked.current_id, asked.id)
    left join accounts a on a.id = s.recorded_by
    left join form_reviews r on r.form_id = s.id and r.followed_at is null
    where s.form_id = ${formId} and s.withdrawn_at is null and s.id > ${after}::uuid
    order by s.id limit ${limit}`.execute(db)
  return rows
}
