import { sql } from 'kysely'
import { canEvaluate } from '../../../domain/funds/evaluations/evaluation.policy.ts'
import {
  AssessorHead,
  type AssessorKind,
  type EvaluatedFund,
  type Evaluation,
  type EvaluationDraft,
  gradeOf,
  type NewEvaluation,
  type Reckoned,
  reckonForm,
  totalOf,
} from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationForm } from '../../../domain/funds/evaluations/evaluation-form.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import type { FundKnown } from '../funds/funds.queries.ts'
import { readYearFacts } from './year-facts.queries.ts'

/** The newest first. */
export async function listEvaluationForms(db: Db): Promise<EvaluationForm[]> {
  const { rows } = await sql<EvaluationForm>`
    select id, code, name_th, source, from_day, to_day, parts, grades from evaluation_forms order by from_day desc, code desc`.execute(
    db,
  )
  return rows
}

type Row = Omit<Evaluation, 'reckoned' | 'may' | 'closedAt' | 'total'> & {
  reckoned: Reckoned[] | null
  closedAt: Date | null
  total: number | null
}
type Wanted = { year?: number; id?: string }

/** What is signed stands as it was reckoned then; what is being written, as it is reckoned now. The newest first. */
export async function listEvaluations(work: Work, fund: FundKnown, { year, id }: Wanted): Promise<Evaluation[]> {
  const { rows } = await sql<Row>`
    select e.id, e.fiscal_year, e.form_id, e.assessor_kind, e.head, e.scores, e.comment, e.revision, e.reckoned,
      e.total::float8 as total, e.grade, a.name as closed_by, e.closed_at
    from fund_evaluations e left join accounts a on a.id = e.closed_by
    where e.fund_id = ${fund.id} and (${year ?? null}::int is null or e.fiscal_year between ${year ?? null}::int - 1 and ${year ?? null})
      and (${id ?? null}::uuid is null or e.id = ${id ?? null})
    order by e.fiscal_year desc, e.begun_at desc`.execute(work.db)
  const forms = await listEvaluationForms(work.db)
  const all: Evaluation[] = []
  for (const { closedAt, ...row } of rows) {
    const form = forms.find((one) => one.id === row.formId)!
    const reckoned = row.reckoned ?? reckonForm(form, await readYearFacts(work.db, fund, row.fiscalYear))
    const total = row.total ?? totalOf(form, { scores: row.scores, reckoned })
    all.push({
      ...row,
      head: AssessorHead.parse(row.head),
      ...{ reckoned, total, grade: closedAt ? row.grade : (gradeOf(form, total)?.code ?? null) },
      closedAt: closedAt && new Date(closedAt).toISOString(),
      may: { write: closedAt === null && canEvaluate(work.actor, fund, row.assessorKind) },
    })
  }
  return all
}

export async function insertEvaluation({ db, actor }: Work, fundId: string, evaluation: NewEvaluation): Promise<void> {
  await db
    .insertInto('fundEvaluations')
    .values({ fundId, ...evaluation, begunBy: actor.accountId })
    .execute()
}

/** Locked, so that it is signed as it was saved. Throws not-found. */
export async function getEvaluationKind(db: Db, fundId: string, id: string): Promise<AssessorKind> {
  const { rows } = await sql<{ assessorKind: AssessorKind }>`
    select assessor_kind from fund_evaluations where fund_id = ${fundId} and id = ${id} for update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'evaluation' })
  return rows[0].assessorKind
}

/** Answers false when somebody else saved it since. */
export async function saveEvaluation(
  { db }: Work,
  fundId: string,
  id: string,
  { revision, head, scores, comment }: EvaluationDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fundEvaluations')
    .set({ head: JSON.stringify(head), scores: JSON.stringify(scores), comment, revision: revision + 1 })
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function closeEvaluationRow(
  { db, actor }: Work,
  fundId: string,
  { id, reckoned, total, grade }: Pick<Evaluation, 'id' | 'reckoned' | 'total' | 'grade'>,
): Promise<void> {
  await sql`
    update fund_evaluations set reckoned = ${JSON.stringify(reckoned)}::jsonb, total = ${total}, grade = ${grade},
      closed_by = ${actor.accountId}, closed_at = now()
    where fund_id = ${fundId} and id = ${id}`.execute(db)
}

export type GradesWanted = { year: number; area?: string | undefined; assessor?: AssessorKind | undefined }

/** Funds whose books are open to whoever asks, by code; those that nobody judged yet have no years. */
export async function listEvaluatedFunds(
  db: Db,
  { year, area = '', assessor }: GradesWanted,
): Promise<EvaluatedFund[]> {
  const { rows } = await sql<EvaluatedFund>`
    select f.id as fund_id, f.code, f.name_th, f.area_code, coalesce((
      select jsonb_agg(jsonb_build_object('fiscalYear', e.fiscal_year, 'total', e.total, 'grade', e.grade,
        'assessorKind', e.assessor_kind, 'evaluationId', e.id) order by e.fiscal_year desc)
      from (select distinct on (e.fiscal_year) e.* from fund_evaluations e
        where e.fund_id = f.id and e.closed_at is not null and e.fiscal_year between ${year} - 2 and ${year}
          and (${assessor ?? null}::text is null or e.assessor_kind = ${assessor ?? null})
        order by e.fiscal_year, e.closed_at desc) e), '[]') as years
    from funds f
    where f.kind = 'local-health' and f.closed_on is null and starts_with(f.area_code, ${area})
      and ((select klang_every_fund()) or f.id = any ((select klang_open_books())::uuid[]))
    order by f.code`.execute(db)
  return rows
}
