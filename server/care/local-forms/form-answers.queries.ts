// What was answered on forms of offices, raw and as it was reckoned.
import { sql } from 'kysely'
import type { FormAnswer, NewFormAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import type { FormState } from '../../../domain/care/local-forms/form-state.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export const insertFormAnswer = (
  { db, actor }: Work,
  { id, personId, formId, version, answeredOn, answers }: NewFormAnswer,
  { values, problems }: FormState,
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
      isComplete: problems.length === 0,
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()

type Row = Omit<FormAnswer, 'recordedAt'> & { recordedAt: Date }

/** Of a person, and of whoever was merged into her; the newest first. */
export async function listFormAnswersOf(db: Db, personId: string): Promise<FormAnswer[]> {
  const { rows } = await sql<Row>`
    select s.id, s.person_id, s.form_id, s.version, s.answered_on, s.answers, s.reckoned, s.is_complete, v.definition->'title' as title,
      v.definition, a.name as recorded_by, o.name_th as organization_name, s.recorded_at
    from people p
    join form_answers s on s.person_id = p.id and s.withdrawn_at is null
    join local_form_versions v on v.form_id = s.form_id and v.version = s.version
    left join accounts a on a.id = s.recorded_by
    left join organizations o on o.id = s.organization_id
    where p.id = ${personId} or p.current_id = ${personId}
    order by s.answered_on desc, s.id desc`.execute(db)
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
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
}

/** All answers to one form, of people whom one may see: a page after this id. */
export async function listAnswersTo(db: Db, formId: string, after: string, limit: number): Promise<ListedAnswer[]> {
  const { rows } = await sql<ListedAnswer>`
    select s.id, p.id as person_id, s.version, s.answered_on, s.answers, s.reckoned, s.is_complete, a.name as recorded_by, p.prefix,
      p.first_name, p.last_name, coalesce(area_path(p.area_code), '') as area_name, p.number_tail
    from form_answers s
    join people asked on asked.id = s.person_id
    join people p on p.id = coalesce(asked.current_id, asked.id)
    left join accounts a on a.id = s.recorded_by
    where s.form_id = ${formId} and s.withdrawn_at is null and s.id > ${after}::uuid
    order by s.id limit ${limit}`.execute(db)
  return rows
}
