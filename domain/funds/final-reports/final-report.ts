// A project's last report: ส.3 (cover to pictures), what it was worth, part 3 of กปท.7, and of ง.2 what no book knows. Saved as it is typed.
import { z } from 'zod'
import { REPORT_MOVES, REPORT_STATES } from '../instalment-reports/report-chain.ts'
import { ClosingMoney } from './closing-money.ts'
import { ValuationAnswer } from './valuation.ts'

const long = z.string().max(60_000).default('')
const short = z.string().max(500).default('')
const row = { id: z.uuid() }
export const MOST_PICTURES = 10

/** Of the proposal's objectives, by their ids. */
const Result = z.object({
  ...row,
  isReached: z.boolean().nullable().default(null),
  /** The indicator as it stands by now. */
  reached: short,
  result: long,
})

export const FinalReportBody = z.object({
  coverTitle: short,
  authors: short,
  preface: long,
  thanks: long,
  abstract: long,
  chapters: z
    .array(z.object({ ...row, title: short, text: long }))
    .max(30)
    .default([]),
  results: z.array(Result).max(200).default([]),
  /** Of the activities' photographs. */
  pictures: z
    .array(z.object({ ...row, reportId: z.uuid(), caption: short }))
    .max(MOST_PICTURES)
    .default([]),
  valuation: z.array(ValuationAnswer).max(200).default([]),
  /** ส่วนที่ 3 of กปท.7 */
  isReached: z.boolean().nullable().default(null),
  notReachedBecause: long,
  attended: z.int().min(0).max(10_000_000).nullable().default(null),
  problems: long,
  remedies: long,
  reporter: short,
  reporterPosition: short,
})
export type FinalReportBody = z.infer<typeof FinalReportBody>

const satang = z.int().min(0).max(1_000_000_000_000).default(0)
/** Beside what instalment reports said already. */
const Counted = z.object({ interestSatang: satang, otherSatang: satang })

export const NewFinalReport = z.object({ id: z.uuid() })
export type NewFinalReport = z.infer<typeof NewFinalReport>

/** Saved as it is typed, from the revision on the screen. */
export const FinalReportDraft = z.object({ ...Counted.shape, ...FinalReportBody.shape, revision: z.int() })
export type FinalReportDraft = z.infer<typeof FinalReportDraft>

export const NewFinalReportMove = z
  .object({ id: z.uuid(), move: z.enum(REPORT_MOVES), note: z.string().trim().max(4000).default('') })
  .refine(({ move, note }) => move !== 'send-back' || note !== '', { path: ['note'] })
export type NewFinalReportMove = z.infer<typeof NewFinalReportMove>

const Step = z.object({
  from: z.enum(REPORT_STATES),
  to: z.enum(REPORT_STATES),
  note: z.string(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
})

export const FinalReport = z.object({
  ...Counted.shape,
  ...FinalReportBody.shape,
  id: z.uuid(),
  state: z.enum(REPORT_STATES),
  revision: z.int(),
  /** ง.2 as it was sent; null while it is written. */
  money: ClosingMoney.nullable(),
  /** The oldest first; empty for those whom the way to it does not concern. */
  steps: z.array(Step),
  may: z.object({ edit: z.boolean(), move: z.boolean() }),
})
export type FinalReport = z.infer<typeof FinalReport>

type Objective = { id: string; text: string }
const blank = (text: string) => text.trim() === ''

/** Whether each objective was reached says ส.3, and that people and the whole were, part 3. Each gap is an anchor of the page. */
export function gapsOfFinalReport(report: FinalReportBody, objectives: readonly Objective[]): string[] {
  const told = new Set(report.results.filter(({ isReached }) => isReached !== null).map(({ id }) => id))
  return [
    ...(report.isReached === null ? ['isReached'] : []),
    ...(report.isReached === false && blank(report.notReachedBecause) ? ['notReachedBecause'] : []),
    ...(report.attended === null ? ['attended'] : []),
    ...(blank(report.reporter) ? ['reporter'] : []),
    ...(objectives.every(({ id, text }) => blank(text) || told.has(id)) ? [] : ['results']),
    ...(blank(report.abstract) ? ['abstract'] : []),
  ]
}
