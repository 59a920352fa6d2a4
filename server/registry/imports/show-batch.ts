import type { Actor } from '../../../domain/ground/access/actor.ts'
import { canCancelBatch, canCommitBatch, canUndoBatch } from '../../../domain/registry/imports/import.policy.ts'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import type { BatchRecord } from './batches.queries.ts'

/** A batch as the page shows it, with what this reader may do with it. */
export function shownBatch(actor: Actor, record: BatchRecord): Batch {
  const { accountId: _brought, committedBy: _committed, step, done, total, ...batch } = record
  return {
    ...batch,
    progress: { done, total, step },
    can: {
      commit: canCommitBatch(actor, record),
      undo: canUndoBatch(actor, record),
      cancel: canCancelBatch(actor, record),
    },
  }
}
