// ง.1 and ส.1 of one instalment in one: its money, and how far the project has come.
import { z } from 'zod'
import { ActivitySpending } from '../activities/spending.ts'
import { REPORT_MOVES, REPORT_STATES } from './report-chain.ts'

const satang = z.int().min(0).max(1_000_000_000_000).default(0)
const long = z.string().max(60_000).default('')
const short = z.string().max(500).default('')
const row = { id: z.uuid() }
const many = <Row extends z.ZodType>(one: Row, most = 200) => z.array(one).max(most).default([])

/** What the project counts itself. What it carried over, received, spent and returned is in the books and in its reports. */
const Counted = z.object({ interestSatang: satang, otherSatang: satang, cashSatang: satang, bankSatang: satang })

export const Progress = z.object({
  objectives: many(z.object({ ...row, objective: long, result: long })),
  activitiesPercent: z.int().min(0).max(100).nullable().default(null),
  problems: many(z.object({ ...row, problem: long, cause: long, way: long })),
  /** แกนนำ */
  leaders: many(z.object({ ...row, name: short, address: short, phone: short, role: short })),
  innovations: long,
  nextPlan: long,
  /** ขอเบิกงวดต่อไป */
  asksNext: z.boolean().default(true),
  nextSatang: z.int().min(0).max(1_000_000_000_000).nullable().default(null),
  nextActivities: long,
  leadName: short,
  financeName: short,
})
export type Progress = z.infer<typeof Progress>

export const NewInstalmentReport = z.object({ id: z.uuid(), instalmentId: z.uuid() })
export type NewInstalmentReport = z.infer<typeof NewInstalmentReport>

/** Saved as it is typed, from the revision on the screen. */
export const InstalmentReportDraft = z.object({ ...Counted.shape, ...Progress.shape, revision: z.int() })
export type InstalmentReportDraft = z.infer<typeof InstalmentReportDraft>

export const NewReportMove = z
  .object({ id: z.uuid(), move: z.enum(REPORT_MOVES), note: z.string().trim().max(4000).default('') })
  .refine(({ move, note }) => move !== 'send-back' || note !== '', { path: ['note'] })
export type NewReportMove = z.infer<typeof NewReportMove>

const Step = z.object({
  from: z.enum(REPORT_STATES),
  to: z.enum(REPORT_STATES),
  note: z.string(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
})

export const InstalmentReport = z.object({
  ...Counted.shape,
  ...Progress.shape,
  id: z.uuid(),
  instalmentId: z.uuid(),
  number: z.int(),
  state: z.enum(REPORT_STATES),
  revision: z.int(),
  carriedSatang: z.int(),
  receivedSatang: z.int(),
  spentSatang: z.int(),
  returnedSatang: z.int(),
  spending: z.array(ActivitySpending),
  /** What the sums do not say; nothing when (1) − (2) = (3). */
  differenceSatang: z.int(),
  /** The oldest first. */
  steps: z.array(Step),
  may: z.object({ edit: z.boolean(), move: z.boolean() }),
})
export type InstalmentReport = z.infer<typeof InstalmentReport>

export const LateReport = z.object({
  projectId: z.uuid(),
  title: z.string(),
  code: z.string().nullable(),
  instalmentId: z.uuid(),
  number: z.int(),
  reportTo: z.iso.date(),
  daysLate: z.int(),
  /** Null when nobody has begun it. */
  state: z.enum(REPORT_STATES).nullable(),
})
export type LateReport = z.infer<typeof LateReport>

/** An instalment that is paid or payable, and whose report is not accepted yet. */
export const WaitingReport = z.object({
  projectId: z.uuid(),
  title: z.string(),
  code: z.string().nullable(),
  fundId: z.uuid(),
  fundName: z.string(),
  instalmentId: z.uuid(),
  number: z.int(),
  reportFrom: z.iso.date(),
  reportTo: z.iso.date(),
  /** Null when nobody has begun it. */
  reportId: z.uuid().nullable(),
  state: z.enum(REPORT_STATES).nullable(),
  /** Of its last step. */
  since: z.iso.datetime().nullable(),
  turn: z.enum(['applicant', 'mentor', 'fund']),
  /** Whoever asks may take the next step. */
  isMine: z.boolean(),
  /** Days after the window for the report, while it is still to be sent; 0 when in time. */
  daysLate: z.int(),
})
export type WaitingReport = z.infer<typeof WaitingReport>

type Sums = Pick<
  InstalmentReport,
  | 'carriedSatang'
  | 'receivedSatang'
  | 'interestSatang'
  | 'otherSatang'
  | 'spentSatang'
  | 'returnedSatang'
  | 'cashSatang'
  | 'bankSatang'
>

/** (1) − (2) − (3): above zero, money is missing; below, there is more than came in. */
export const differenceOf = (sums: Sums) =>
  sums.carriedSatang +
  sums.receivedSatang +
  sums.interestSatang +
  sums.otherSatang -
  sums.spentSatang -
  sums.returnedSatang -
  (sums.cashSatang + sums.bankSatang)
