import type { TrustOrderChange } from '../../../domain/registry/trust-order/trust-order.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { askRefolding } from './refold-waiting.ts'
import { waitForRefolding, writeTrustOrder } from './trust-order.queries.ts'

/** Whoever is spoken of by one of the organisations that changed, and by others, is folded anew in a job. */
export const setTrustOrder = audited(
  'trust-order.set',
  (work: Work, { id, organizations }: TrustOrderChange, judge: () => void) =>
    once(work, id, { organizations }, async () => {
      judge()
      const changed = await writeTrustOrder(work.db, organizations)
      if (changed.length > 0 && (await waitForRefolding(work.db, changed)) > 0) await askRefolding(work.db)
      return { id }
    }),
  ({ id, again }, { organizations }) => (again ? undefined : { id, details: { organizations } }),
)
