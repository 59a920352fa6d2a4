import type { Actor } from '../../../ground/access/actor.ts'
import { canReadBatch } from '../import.policy.ts'
import type { BatchState } from '../import.ts'

/** Whoever may read its rows says how they are to be read, until they are committed. */
export const canChooseLayout = (
  actor: Actor,
  batch: { organizationId: string; accountId: string | null; state: BatchState },
) => ['ready', 'failed'].includes(batch.state) && canReadBatch(actor, batch)
