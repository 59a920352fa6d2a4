// One feed of changes: whole bundles of the people whom the account may see today, in the order in which they changed.
// What has left the scope is found by comparing: the phone holds an id that the list of the scope does not have.
import { z } from 'zod'
import { PersonBundle } from './person-bundle.ts'

export const FeedQuery = z.object({
  /** Where the last page ended; without it from the beginning. */
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
})

export const ScopeSum = z.object({
  count: z.number().int(),
  /** SHA-256, in hex, of the sorted ids of everyone in the scope, joined by line feeds. */
  hash: z.string(),
})
export type ScopeSum = z.infer<typeof ScopeSum>

export const FeedPage = z.object({
  /** Another epoch than before: the database was restored. The cursor is void, and what was sent is offered again. */
  epoch: z.uuid(),
  after: z.string(),
  more: z.boolean(),
  people: z.array(PersonBundle),
  /** On the last page: what the phone must hold now. It is "ready" only when both agree. */
  scope: ScopeSum.nullable(),
})
export type FeedPage = z.infer<typeof FeedPage>

/** Asked when the sums differ. */
export const ScopeIds = ScopeSum.extend({ epoch: z.uuid(), ids: z.array(z.uuid()) })
export type ScopeIds = z.infer<typeof ScopeIds>

export const BundlesAsked = z.object({ ids: z.array(z.uuid()).min(1).max(200) })
export const Bundles = z.object({ epoch: z.uuid(), people: z.array(PersonBundle) })
