// How far a project is on its way to being closed, on one page.
import { z } from 'zod'
import { CLOSING_GAPS, InstalmentStanding, Stop } from './closing-gaps.ts'
import { ClosingMoney } from './closing-money.ts'

const Presentation = z.object({
  meetingId: z.uuid(),
  /** ครั้งที่ number/fiscal year. */
  number: z.int(),
  fiscalYear: z.int(),
  onDay: z.iso.date(),
  note: z.string(),
})

export const ProjectClosing = z.object({
  /** Null for those whom the project's money does not concern, and before anything was granted. */
  money: ClosingMoney.nullable(),
  instalments: z.array(InstalmentStanding),
  presentation: Presentation.nullable(),
  gaps: z.array(z.enum(CLOSING_GAPS)),
  /** Those who came, by the activity reports. */
  came: z.int(),
  /** The newest first. */
  stops: z.array(Stop),
  may: z.object({ close: z.boolean(), begin: z.boolean() }),
})
export type ProjectClosing = z.infer<typeof ProjectClosing>
