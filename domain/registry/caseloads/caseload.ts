// Who looks after whom: a person handed over to a volunteer or caregiver by the care manager, from a day to a day.
import { z } from 'zod'

export const NewCaseload = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  /** Today when it is not said. */
  fromDay: z.iso.date().optional(),
})
export type NewCaseload = z.infer<typeof NewCaseload>

export const Caseload = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  name: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
})
export type Caseload = z.infer<typeof Caseload>
