// Papers that somebody asked for: hers alone.
import { sql } from 'kysely'
import type { MonthlyPapers, NewMonthlyPapers } from '../../../domain/insight/monthly/monthly-papers.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type AtWork = Pick<Work, 'db' | 'actor'>

/** The newest of a month that she has not broken off. */
export async function findMonthlyPapers({ db, actor }: AtWork, month: string): Promise<MonthlyPapers | undefined> {
  const { rows } = await sql<MonthlyPapers & { askedAt: Date }>`
    select p.id, p.month, p.state, p.made, p.total, p.asked_at, (p.asked_at at time zone 'Asia/Bangkok')::date + l.days as kept_until
    from monthly_papers p cross join lateral (
      select days from time_limits where code = 'keep-monthly-papers' and from_day <= klang_today()
      order by from_day desc limit 1) l
    where p.account_id = ${actor.accountId} and p.month = ${month} and p.state <> 'cancelled'
    order by p.asked_at desc, p.id desc limit 1`.execute(db)
  return rows[0] && { ...rows[0], askedAt: new Date(rows[0].askedAt).toISOString() }
}

/** Of a month that is being made for her already, the one in hand. */
export async function findPapersInHand({ db, actor }: AtWork, month: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('monthlyPapers')
    .select('id')
    .where('accountId', '=', actor.accountId)
    .where('month', '=', month)
    .where('state', 'in', ['waiting', 'making'])
    .executeTakeFirst()
  return found?.id
}

export async function insertPapers({ db, actor }: AtWork, { id, month }: NewMonthlyPapers): Promise<void> {
  await db.insertInto('monthlyPapers').values({ id, month, accountId: actor.accountId! }).execute()
}

/** Throws not-found, alike for what is another's and what is not there. */
export async function getStoredPapers(
  { db, actor }: AtWork,
  id: string,
): Promise<{ month: string; storageKey: string }> {
  const found = await db
    .selectFrom('monthlyPapers')
    .select(['month', 'storageKey'])
    .where('id', '=', id)
    .where('accountId', '=', actor.accountId)
    .executeTakeFirst()
  if (!found?.storageKey) throw problems.notFound({ what: 'papers' })
  return { month: found.month, storageKey: found.storageKey }
}

/** What is made already stays. Throws not-found. */
export async function cancelPapers({ db, actor }: AtWork, id: string): Promise<void> {
  const { rows } = await sql`
    update monthly_papers set state = case when state in ('waiting', 'making') then 'cancelled' else state end
    where id = ${id} and account_id = ${actor.accountId} returning id`.execute(db)
  if (rows.length === 0) throw problems.notFound({ what: 'papers' })
}

/** From the beginning, whatever somebody who crashed had made. Undefined when it was broken off. */
export async function beginPapers(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ month: string }>`
    update monthly_papers set state = 'making', made = 0, total = null
    where id = ${id} and state in ('waiting', 'making') returning month`.execute(db)
  return rows[0]?.month
}

/** Answers whether it is still asked for. */
export async function countMade(db: Db, id: string, made: number, total: number): Promise<boolean> {
  const { rows } = await sql`
    update monthly_papers set made = ${made}, total = ${total} where id = ${id} and state = 'making' returning id`.execute(
    db,
  )
  return rows.length > 0
}

/** Answers whether it was still asked for. */
export async function keepPapers(db: Db, id: string, file: { storageKey: string; size: number }): Promise<boolean> {
  const { rows } = await sql`
    update monthly_papers set state = 'ready', made = total, storage_key = ${file.storageKey}, size = ${file.size}
    where id = ${id} and state = 'making' returning id`.execute(db)
  return rows.length > 0
}

/** What was made of the month before is out of date. Answers the names of the files. */
export async function dropEarlierPapers({ db, actor }: AtWork, id: string, month: string): Promise<string[]> {
  const { rows } = await sql<{ storageKey: string | null }>`
    delete from monthly_papers where account_id = ${actor.accountId} and month = ${month} and id <> ${id}
      and state not in ('waiting', 'making') returning storage_key`.execute(db)
  return rows.flatMap(({ storageKey }) => storageKey ?? [])
}

export async function failPapers(db: Db, id: string): Promise<void> {
  await sql`update monthly_papers set state = 'failed' where id = ${id} and state in ('waiting', 'making')`.execute(db)
}
