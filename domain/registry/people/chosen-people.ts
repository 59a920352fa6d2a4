// Many people at once: those who were ticked, or everyone a filter finds.
import { z } from 'zod'
import { PeopleQuery } from './person.ts'

/** As many as a page of ticks can hold, and as many as one act may touch. */
export const MOST_TICKED = 1_000
export const MOST_FOUND = 10_000

/** Which people, apart from how they are sorted and paged. */
export const PeopleFilter = PeopleQuery.omit({ sort: true, after: true, limit: true })
export type PeopleFilter = z.infer<typeof PeopleFilter>

export const ChosenPeople = z.union([
  z.object({ personIds: z.array(z.uuid()).min(1).max(MOST_TICKED) }),
  z.object({ filter: PeopleFilter }),
])
export type ChosenPeople = z.infer<typeof ChosenPeople>

/** What an act on many answers: how many it touched, and whether it was already done before. */
export const BulkReceipt = z.object({ id: z.uuid(), again: z.boolean(), people: z.number().int() })
export type BulkReceipt = z.infer<typeof BulkReceipt>
