// Closing a month, quarter or year of a pot, and opening it again with two hands.
import { monthsBetween, type NewClosing, type NewReopening, periodEnd } from '../../../domain/funds/ledger/closing.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import {
  askReopening,
  getClosingForReopening,
  holdPot,
  insertClosing,
  listClosedMonths,
  reopen,
} from './closings.queries.ts'

/** Months are closed in their order; a quarter or year when all its months are. */
async function refuseOutOfOrder(work: Work, fundId: string, closing: NewClosing & { toDay: string }) {
  const { booksFrom } = await holdPot(work.db, fundId, closing.potId)
  const closed = new Set(await listClosedMonths(work.db, fundId, closing.potId))
  const before = closing.kind === 'month' ? addDays(closing.fromDay, -1) : closing.toDay
  const open = monthsBetween(booksFrom, before).find((month) => !closed.has(month))
  if (open) throw problems.earlierMonthOpen({ month: open })
}

export const closePeriod = audited(
  'ledger.closing',
  (work: Work, fundId: string, closing: NewClosing) =>
    once(work, closing.id, { fundId, ...closing }, async () => {
      await toKeep(work, fundId)
      const toDay = periodEnd(closing.kind, closing.fromDay)
      if (!toDay) throw problems.invalid({ where: ['fromDay'] })
      if (toDay >= bangkokToday()) throw problems.periodNotOver({ day: toDay })
      await refuseOutOfOrder(work, fundId, { ...closing, toDay })
      await insertClosing(work, fundId, { ...closing, toDay })
      return { id: closing.id }
    }),
  ({ id, again }, fundId, { kind, fromDay }) =>
    again ? undefined : { id: fundId, details: { closing: id, kind, fromDay } },
)

/** The first who asks gives the reason; a second one, who keeps the books too, opens it. Throws closing-needs-another. */
export const reopenPeriod = audited(
  'ledger.reopening',
  async (work: Work, fundId: string, id: string, { reason }: NewReopening) => {
    await toKeep(work, fundId)
    const closing = await getClosingForReopening(work.db, fundId, id)
    if (closing.reopened) throw problems.closingReopened()
    if (closing.askedBy === null) {
      await askReopening(work, fundId, id, reason)
      return { id, opened: false }
    }
    if (closing.askedBy === work.actor.accountId) throw problems.closingNeedsAnother()
    await reopen(work, fundId, id, closing)
    return { id, opened: true }
  },
  ({ id, opened }, fundId) => ({ id: fundId, details: { closing: id, opened } }),
)
