// What is to be put right or seen to, list by list, with how many are on it.
import { z } from 'zod'
import { PeopleQuery, Worklist } from './person.ts'

export const WorklistsQuery = PeopleQuery.pick({ area: true })

export const WorklistCount = z.object({
  worklist: Worklist,
  /** Counted up to 1,000; beyond that `more` is true. */
  count: z.object({ value: z.number().int(), more: z.boolean() }),
})
export type WorklistCount = z.infer<typeof WorklistCount>
