// A month, quarter or year of a pot is closed with signatures; afterwards its days take no entry. To open it again two people are needed.
import { z } from 'zod'
import { addDays } from '../../shared/thai-date.ts'

export const PERIOD_KINDS = ['month', 'quarter', 'year'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

const Signature = z.object({
  office: z.enum(['maker', 'reporter', 'chair']),
  name: z.string().trim().min(1).max(200),
  position: z.string().trim().max(200).default(''),
})

export const NewClosing = z.object({
  id: z.uuid(),
  potId: z.uuid(),
  kind: z.enum(PERIOD_KINDS),
  /** The first day of the period. */
  fromDay: z.iso.date(),
  signatures: z.array(Signature).min(1).max(6),
  /** ครั้งที่ 2/2569 เมื่อวันที่ … */
  resolution: z.string().trim().max(300).default(''),
})
export type NewClosing = z.infer<typeof NewClosing>

export const NewReopening = z.object({ reason: z.string().trim().min(10).max(1000) })
export type NewReopening = z.infer<typeof NewReopening>

export const Closing = z.object({
  id: z.uuid(),
  potId: z.uuid(),
  kind: z.enum(PERIOD_KINDS),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  signatures: z.array(Signature),
  resolution: z.string(),
  /** Of a month: whether bank and books agreed when it was signed; null for larger periods, and for those from before that was asked. */
  bankState: z.enum(['none', 'reconciled', 'checked']).nullable(),
  openingSatang: z.int(),
  receivedSatang: z.int(),
  paidSatang: z.int(),
  closingSatang: z.int(),
  closedBy: z.string().nullable(),
  closedAt: z.iso.datetime(),
  reopeningAskedBy: z.string().nullable(),
  reopeningReason: z.string().nullable(),
  reopenedBy: z.string().nullable(),
  reopenedAt: z.iso.datetime().nullable(),
})
export type Closing = z.infer<typeof Closing>

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 }

/** Its last day; undefined when no period of that kind begins on that day. Quarters and years are those of the fiscal year. */
export function periodEnd(kind: PeriodKind, fromDay: string): string | undefined {
  const [year, month, day] = fromDay.split('-').map(Number) as [number, number, number]
  const months = MONTHS[kind]
  if (day !== 1 || (month + 2) % months !== 0) return undefined
  const next = year * 12 + month - 1 + months
  const first = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`
  return addDays(first, -1)
}

/** The first days of the months from one day to another. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addDays(periodEnd('month', month)!, 1))
    months.push(month)
  return months
}

type Period = Pick<Closing, 'kind' | 'fromDay' | 'reopenedAt'>

/** The closing that holds; one that was opened again does not. */
export const closingOf = <Held extends Period>(closings: readonly Held[], kind: PeriodKind, fromDay: string) =>
  closings.find((closing) => closing.kind === kind && closing.fromDay === fromDay && closing.reopenedAt === null)

type Books = { booksFrom: string; closings: readonly Period[]; today: string }

/** Months that are over and that nobody has closed, the oldest first. */
export const openMonths = ({ booksFrom, closings, today }: Books): string[] =>
  monthsBetween(booksFrom, today).filter(
    (month) => periodEnd('month', month)! < today && !closingOf(closings, 'month', month),
  )

/** Months are closed in their order; a quarter or year when all its months are. */
export function canBeClosed(kind: PeriodKind, fromDay: string, books: Books): boolean {
  const toDay = periodEnd(kind, fromDay)
  if (!toDay || toDay >= books.today || toDay < books.booksFrom) return false
  if (closingOf(books.closings, kind, fromDay)) return false
  const before = kind === 'month' ? addDays(fromDay, -1) : toDay
  return monthsBetween(books.booksFrom, before).every((month) => closingOf(books.closings, 'month', month))
}
