// What must be done before a project is closed, each thing with where it is done. The database refuses too (project_finishes_in_order in 0082).
import { z } from 'zod'
import { REPORT_STATES, type ReportState } from '../instalment-reports/report-chain.ts'

export const CLOSING_GAPS = ['instalments', 'money', 'final-report', 'presentation'] as const
export type ClosingGap = (typeof CLOSING_GAPS)[number]

/** Where a committee decides, results are told to it; what several funders and programmes pay is told to the funder by its report. */
export const isPresented = (fundKind: string) => fundKind === 'local-health' || fundKind === 'provincial-rehab'

type Standing = {
  fundKind: string
  /** Of every instalment: null when nobody began its report. */
  instalments: readonly (ReportState | null)[]
  finalReport: ReportState | null
  leftSatang: number
  isPresented: boolean
}

export function closingGaps({ fundKind, instalments, finalReport, leftSatang, ...told }: Standing): ClosingGap[] {
  return [
    ...(instalments.every((state) => state === 'accepted') ? [] : (['instalments'] as const)),
    ...(leftSatang > 0 ? (['money'] as const) : []),
    ...(finalReport === 'accepted' ? [] : (['final-report'] as const)),
    ...(told.isPresented || !isPresented(fundKind) ? [] : (['presentation'] as const)),
  ]
}

export const NewPresentation = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  note: z.string().trim().max(2000).default(''),
})
export type NewPresentation = z.infer<typeof NewPresentation>

/** What must come back of one that is suspended (ระงับ) or terminated (ยุติ), and until when. */
export const StopDemand = z
  .object({
    returnSatang: z.int().min(0).max(1_000_000_000_000).default(0),
    returnBy: z.iso.date().nullable().default(null),
  })
  .refine(({ returnSatang, returnBy }) => returnSatang === 0 || returnBy !== null, { path: ['returnBy'] })
export type StopDemand = z.infer<typeof StopDemand>

export const Stop = z.object({
  to: z.string(),
  reason: z.string(),
  returnSatang: z.int(),
  returnBy: z.iso.date().nullable(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
  /** In the ledger, since it was stopped. */
  returnedSatang: z.int(),
})
export type Stop = z.infer<typeof Stop>

export const InstalmentStanding = z.object({
  id: z.uuid(),
  number: z.int(),
  state: z.enum(REPORT_STATES).nullable(),
})
export type InstalmentStanding = z.infer<typeof InstalmentStanding>
