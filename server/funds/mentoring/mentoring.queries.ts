import { type RawBuilder, sql } from 'kysely'
import type {
  MentorCount,
  MentoringQuery,
  MentoringVisit,
  MentorLevel,
  NewMentoringVisit,
} from '../../../domain/funds/mentoring/mentoring.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { yearRange } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const PAGE = 500

/** Something was advised, and no later visit says that nothing more is to do. */
const IS_OPEN = sql`(v.advice <> '' and not exists (select from mentoring_visits later
  where later.fund_id = v.fund_id and later.follows_id = v.id and later.closes and later.withdrawn_at is null))`

function wanted({ fundId, projectId, mentorId, year, open }: MentoringQuery): RawBuilder<unknown> {
  const parts = [sql`v.withdrawn_at is null`]
  if (fundId) parts.push(sql`v.fund_id = ${fundId}`)
  if (projectId) parts.push(sql`v.project_id = ${projectId}`)
  if (mentorId) parts.push(sql`v.by_account = ${mentorId}`)
  if (year) {
    const { from, to } = yearRange(year + 543, 'fiscal')
    parts.push(sql`v.on_day between ${from} and ${to}`)
  }
  if (open) parts.push(IS_OPEN)
  return sql.join(parts, sql` and `)
}

type Row = Omit<MentoringVisit, 'may' | 'recordedAt'> & { recordedAt: Date }

/** The latest first; row-level security says which, and whose confidential words. */
export async function listMentoringVisits({ db, actor }: Work, query: MentoringQuery): Promise<MentoringVisit[]> {
  const { rows } = await sql<Row>`
    select v.id, v.fund_id, f.name_th as fund_name, v.project_id, p.title as project_title, v.on_day, v.form, v.place, v.level,
      v.by_account as mentor_id, coalesce(a.name, '') as mentor_name, v.asked, v.advice, v.follows_id, v.changed, v.closes,
      coalesce(c.comment, '') as confidential, case when v.advice <> '' then ${IS_OPEN} end as is_open, v.recorded_at
    from mentoring_visits v join funds f on f.id = v.fund_id left join projects p on p.id = v.project_id
    left join accounts a on a.id = v.by_account
    left join mentoring_confidences c on c.fund_id = v.fund_id and c.visit_id = v.id
    where ${wanted(query)} order by v.on_day desc, v.recorded_at desc, v.id limit ${PAGE}`.execute(db)
  return rows.map(({ recordedAt, ...row }) => ({
    ...row,
    recordedAt: new Date(recordedAt).toISOString(),
    may: { withdraw: row.mentorId !== null && row.mentorId === actor.accountId },
  }))
}

/** Whoever went oftener first; the level is that of her last visit. */
export async function countMentors(db: Db, query: MentoringQuery): Promise<MentorCount[]> {
  const { rows } = await sql<MentorCount>`
    select v.by_account as mentor_id, a.name as mentor_name, (array_agg(v.level order by v.on_day desc, v.recorded_at desc))[1] as level,
      count(*)::int as visits, count(distinct v.fund_id)::int as funds, count(distinct v.project_id)::int as projects,
      (count(*) filter (where ${IS_OPEN}))::int as open_advice, max(v.on_day) as last_on
    from mentoring_visits v join accounts a on a.id = v.by_account
    where ${wanted(query)} group by v.by_account, a.name order by count(*) desc, a.name limit ${PAGE}`.execute(db)
  return rows
}

/** The database asks that what it follows is of the same project. Her level is as her right was on that day. */
export async function insertMentoringVisit(
  { db, actor }: Work,
  { confidential, ...visit }: NewMentoringVisit,
  level: MentorLevel,
): Promise<void> {
  await db
    .insertInto('mentoringVisits')
    .values({ ...visit, level, byAccount: actor.accountId })
    .execute()
  if (confidential === '') return
  await db
    .insertInto('mentoringConfidences')
    .values({ fundId: visit.fundId, visitId: visit.id, comment: confidential })
    .execute()
}

/** Throws not-found. */
export async function getMentoringVisit(
  db: Db,
  fundId: string,
  id: string,
): Promise<{ id: string; byAccount: string | null }> {
  const found = await db
    .selectFrom('mentoringVisits')
    .select(['id', 'byAccount'])
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw problems.notFound({ what: 'mentoring' })
  return found
}

export async function markMentoringWithdrawn(
  { db, actor }: Work,
  fundId: string,
  id: string,
  reason: string,
): Promise<void> {
  await db
    .updateTable('mentoringVisits')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .execute()
}
