// What lists asked somebody to look at. Row-level security answers those about people whom whoever asks sees.
import { type RawBuilder, sql } from 'kysely'
import { fullName } from '../../../domain/registry/people/names.ts'
import type { Question, QuestionsQuery } from '../../../domain/registry/reviews/question.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { all, type Condition } from '../people/people-list-conditions.queries.ts'
import { livesIn, reachOf } from '../people/people-list-reach.queries.ts'

const COUNTED_UP_TO = 1_000

type Row = Omit<Question, 'fullName' | 'createdAt' | 'settledAt'> & {
  prefix: string | null
  firstName: string
  lastName: string | null
  createdAt: Date
  settledAt: Date | null
  /** The instant as the database writes it, for the cursor. */
  exactly: string
}

/** p is the one whom she stands for. */
const TABLES = sql`
  open_questions q
  join people said on said.id = q.person_id
  join people p on p.id = coalesce(said.current_id, said.id) and p.withdrawn_at is null`

const STATES: Record<QuestionsQuery['state'], Condition> = {
  open: sql`q.settled_at is null and q.withdrawn_at is null`,
  settled: sql`q.settled_at is not null`,
  all: sql`(q.settled_at is not null or q.withdrawn_at is null)`,
}

async function conditionsOf(work: Work, query: Omit<QuestionsQuery, 'after' | 'limit'>): Promise<Condition[]> {
  const { state, area, batch, code, person } = query
  const { asked } = await reachOf(work, area)
  return [
    STATES[state],
    ...(asked ? [livesIn('p', asked)] : []),
    ...(batch ? [sql`q.batch_id = ${batch}`] : []),
    ...(code ? [sql`q.code = ${code}`] : []),
    ...(person ? [sql`p.id = (select coalesce(o.current_id, o.id) from people o where o.id = ${person})`] : []),
  ]
}

const afterCursor = (after: string | undefined): Condition[] => {
  const [at, id] = after?.split('|') ?? []
  return at && id
    ? [sql`(q.created_at < ${at}::timestamptz or (q.created_at = ${at}::timestamptz and q.id > ${id}::uuid))`]
    : []
}

export async function listQuestions(work: Work, query: QuestionsQuery, limit: number): Promise<Row[]> {
  const conditions = [...(await conditionsOf(work, query)), ...afterCursor(query.after)]
  const { rows } = await sql<Row>`
    select q.id, p.id as person_id, p.prefix, p.first_name, p.last_name, coalesce(area_path(p.area_code), '') as area_name,
      q.source_id, b.id as batch_id, b.file_name, q.sheet, q.row_number as row, q.code, q.column_name as "column", q.value, q.details,
      q.created_at, q.created_at::text as exactly, q.settled_at, a.name as settled_by, q.note
    from ${TABLES}
    left join import_batches b on b.id = q.batch_id
    left join accounts a on a.id = q.settled_by
    where ${all(conditions)} order by q.created_at desc, q.id limit ${limit}`.execute(work.db)
  return rows
}

export function shownQuestion(row: Row): Question {
  const { prefix, firstName, lastName, exactly: _exactly, createdAt, settledAt, ...rest } = row
  return {
    ...rest,
    fullName: fullName({ prefix, firstName, lastName }),
    createdAt: createdAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  }
}

export async function countQuestions(work: Work, query: QuestionsQuery) {
  const { code: _code, ...others } = query
  const [narrow, wide] = [await conditionsOf(work, query), await conditionsOf(work, others)]
  const found = (conditions: Condition[], most: number): RawBuilder<unknown> =>
    sql`select q.code from ${TABLES} where ${all(conditions)} limit ${most}`
  const { rows } = await sql<{ value: number; byCode: { code: string; value: number }[] }>`
    select (select count(*)::int from (${found(narrow, COUNTED_UP_TO + 1)}) n) as value,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'value', value) order by value desc, code), '[]') from (
        select code, count(*)::int as value from (${found(wide, 20 * COUNTED_UP_TO)}) w group by code) by_code) as by_code`.execute(
    work.db,
  )
  const { value, byCode } = rows[0]!
  return { count: { value: Math.min(value, COUNTED_UP_TO), more: value > COUNTED_UP_TO }, byCode }
}

/** Throws not-found for a question about somebody whom whoever asks does not see, or that was taken back. */
export async function getQuestion(
  db: Db,
  id: string,
): Promise<{ id: string; personId: string; settledAt: Date | null }> {
  const { rows } = await sql<{ id: string; personId: string; settledAt: Date | null }>`
    select id, person_id, settled_at from open_questions
    where id = ${id} and (withdrawn_at is null or settled_at is not null) for no key update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'question' })
  return rows[0]
}

export const writeSettlement = (db: Db, id: string, note: string | undefined) =>
  sql`update open_questions set settled_at = now(), settled_by = klang_account(), note = ${note ?? null} where id = ${id}`.execute(
    db,
  )

export const takeSettlementBack = (db: Db, id: string) =>
  sql`update open_questions set settled_at = null, settled_by = null, note = null where id = ${id}`.execute(db)
