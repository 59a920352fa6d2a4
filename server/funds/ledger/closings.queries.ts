import { sql } from 'kysely'
import type { Closing, NewClosing } from '../../../domain/funds/ledger/closing.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const closings = (condition: ReturnType<typeof sql>) => sql<Closing & { closedAt: Date; reopenedAt: Date | null }>`
  select c.id, c.pot_id, c.kind, c.from_day, c.to_day, c.signatures, c.resolution, c.bank_state, c.opening_satang, c.received_satang, c.paid_satang,
    c.closing_satang, by.name as closed_by, c.closed_at, asked.name as reopening_asked_by, c.reopening_reason,
    again.name as reopened_by, c.reopened_at
  from period_closings c
  left join accounts by on by.id = c.closed_by
  left join accounts asked on asked.id = c.reopening_asked_by
  left join accounts again on again.id = c.reopened_by
  where ${condition} order by c.from_day desc, c.closed_at desc`

const iso = (at: Date) => new Date(at).toISOString()

export async function listClosings(db: Db, fundId: string, potId: string): Promise<Closing[]> {
  const { rows } = await closings(sql`c.fund_id = ${fundId} and c.pot_id = ${potId}`).execute(db)
  return rows.map((row) => ({
    ...row,
    closedAt: iso(row.closedAt),
    reopenedAt: row.reopenedAt && iso(row.reopenedAt),
  }))
}

/** Holds the pot, so that no entry slips in beside the sums that are signed. Throws not-found. */
export async function holdPot(db: Db, fundId: string, potId: string): Promise<{ booksFrom: string }> {
  const { rows } = await sql<{ booksFrom: string }>`
    select books_from from fund_pots where fund_id = ${fundId} and id = ${potId} for update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'pot' })
  return rows[0]
}

/** What a larger period is made of, or the period before: the days of a pot that are closed month by month. */
export async function listClosedMonths(db: Db, fundId: string, potId: string): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select from_day::text as month from period_closings
    where fund_id = ${fundId} and pot_id = ${potId} and kind = 'month' and reopened_at is null order by 1`.execute(db)
  return rows.map(({ month }) => month)
}

export async function insertClosing(
  work: Work,
  fundId: string,
  closing: NewClosing & { toDay: string },
): Promise<void> {
  const { id, potId, kind, fromDay, toDay, signatures, resolution } = closing
  await sql`
    with sums as (
      select coalesce(sum(debit_satang - credit_satang) filter (where month < ${fromDay}), 0)::bigint as opening,
        coalesce(sum(debit_satang) filter (where month >= ${fromDay}), 0)::bigint as received,
        coalesce(sum(credit_satang) filter (where month >= ${fromDay}), 0)::bigint as paid
      from ledger_months
      where fund_id = ${fundId} and pot_id = ${potId} and account_code = '10201' and month <= ${toDay})
    insert into period_closings (fund_id, id, pot_id, kind, from_day, to_day, signatures, resolution, opening_satang, received_satang,
      paid_satang, closing_satang, closed_by)
    select ${fundId}, ${id}, ${potId}, ${kind}, ${fromDay}, ${toDay}, ${JSON.stringify(signatures)}::jsonb, ${resolution}, opening,
      received, paid, opening + received - paid, ${work.actor.accountId}
    from sums`.execute(work.db)
}

type Standing = {
  potId: string
  kind: string
  fromDay: string
  toDay: string
  askedBy: string | null
  reopened: boolean
}

/** Locked, so that two who open it at once follow one another. Throws not-found. */
export async function getClosingForReopening(db: Db, fundId: string, id: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select pot_id, kind, from_day, to_day, reopening_asked_by as asked_by, reopened_at is not null as reopened
    from period_closings where fund_id = ${fundId} and id = ${id} for update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'closing' })
  return rows[0]
}

export async function askReopening({ db, actor }: Work, fundId: string, id: string, reason: string): Promise<void> {
  await sql`
    update period_closings set reopening_asked_by = ${actor.accountId}, reopening_reason = ${reason}
    where fund_id = ${fundId} and id = ${id}`.execute(db)
}

/** The quarter and year that it is part of fall open with it. */
export async function reopen({ db, actor }: Work, fundId: string, id: string, of: Standing): Promise<void> {
  await sql`
    update period_closings set reopened_by = ${actor.accountId}, reopened_at = now(),
      reopening_asked_by = coalesce(reopening_asked_by, ${of.askedBy}),
      reopening_reason = coalesce(reopening_reason, (select reopening_reason from period_closings where fund_id = ${fundId} and id = ${id}))
    where fund_id = ${fundId} and pot_id = ${of.potId} and reopened_at is null
      and (id = ${id} or (from_day <= ${of.fromDay} and to_day >= ${of.toDay} and kind <> ${of.kind}))`.execute(db)
}
