// Who looks after whom: a person handed over to a volunteer or caregiver by the care manager, from a day to a day.
import { z } from 'zod'
import { ChosenPeople } from '../people/chosen-people.ts'

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

/** Many at once, from today if nothing else is said. `toDay` is the first day on which it is over. */
export const HandingOver = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    people: ChosenPeople,
    fromDay: z.iso.date().optional(),
    toDay: z.iso.date().optional(),
  })
  .refine(({ fromDay, toDay }) => !fromDay || !toDay || fromDay < toDay, { path: ['toDay'] })
export type HandingOver = z.infer<typeof HandingOver>

/** Somebody people can be handed to, with how many of those the reader sees are hers already. */
export const Volunteer = z.object({
  id: z.uuid(),
  name: z.string(),
  organizationName: z.string(),
  people: z.number().int(),
})
export type Volunteer = z.infer<typeof Volunteer>
