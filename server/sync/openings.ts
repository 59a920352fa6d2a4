// Whoever opened somebody's page without signal did so all the same: the line comes later, with when it was (issue 5 §1).
import { audited } from '../platform/audited.ts'
import { once } from '../platform/receipts.ts'
import type { Work } from '../platform/work.ts'

/** No right is asked: it has happened, and whoever has lost her since must be able to say so. */
export const noteOpening = audited(
  'person.opened-on-phone',
  (work: Work, id: string, personId: string, _openedAt: Date) => once(work, id, { personId }, async () => ({ id })),
  ({ id, again }, _id, personId, openedAt) =>
    again ? undefined : { id, personIds: [personId], details: { openedAt: openedAt.toISOString() } },
)
