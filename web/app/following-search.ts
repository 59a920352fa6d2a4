import { z } from 'zod'
import { monthSearch } from '../funds/activities/search.ts'
import { fiscalYearSearch } from '../funds/funds/search.ts'

export const FOLLOWING_VIEWS = ['waiting', 'calendar', 'trail'] as const

export const FollowingSearch = z.object({
  view: z.enum(FOLLOWING_VIEWS).optional().catch(undefined),
  /** Of one fund; else of all that one works on or follows. */
  fund: z.uuid().optional().catch(undefined),
  month: monthSearch,
  /** Of the waiting reports. */
  only: z.enum(['mine', 'late']).optional().catch(undefined),
  sort: z.enum(['due', '-due', 'project', '-project', 'fund', '-fund']).optional().catch(undefined),
  year: fiscalYearSearch,
  mentor: z.uuid().optional().catch(undefined),
  /** Only with advice that nobody closed. */
  open: z.literal(true).optional().catch(undefined),
})
export type FollowingSearch = z.infer<typeof FollowingSearch>
