// Takes a committed batch back: its sources, its visits, its needs. Nothing is deleted, and it can be brought again.
import { canUndoCommitted } from '../../../domain/registry/imports/import.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import { asMatcher, inWork, type Who, type Work } from '../../platform/work.ts'
import { listDisputedOf, settleNumbers } from '../linking/disputed-numbers.queries.ts'
import { partJoined } from '../merging/join-people.ts'
import { withdrawReviewsOf } from '../reviews/review-proposals.queries.ts'
import { type BatchRecord, getBatch } from './batches.queries.ts'
import { actForWholeBatch, takeImportTurn, withoutCompiling } from './committing.queries.ts'
import { refoldPeople } from './refold-people.ts'
import { factTables } from './sheet-importers.ts'
import { countSources, markUndone, withdrawSources } from './undoing.queries.ts'

/** Throws batch-beyond-reach when it holds people whom the one who asks may not see: half an undo would be none. */
export const undoCommitted = (centre: Centre, who: Who, batchId: string): Promise<void> =>
  inWork(centre, who, async (work) => {
    await withoutCompiling(work.db)
    await takeImportTurn(work.db)
    const batch = await getBatch(work.db, batchId)
    if (batch.state !== 'undoing') return
    allow(canUndoCommitted(work.actor, batch))
    await refuseBeyondReach(work, batch)
    await withdraw(work, batch)
  })

async function refuseBeyondReach({ db }: Work, { id }: BatchRecord): Promise<void> {
  const [seen, all] = [await countSources(db, id), await asMatcher(db, () => countSources(db, id))]
  if (seen < all) throw problems.batchBeyondReach()
}

const withdraw = audited(
  'import.undo',
  async (work: Work, { id }: BatchRecord) => {
    await actForWholeBatch(work.db)
    const people = await withdrawSources(work.db, id)
    for (const facts of factTables()) await facts.withdraw(work.db, id)
    const parted = await partJoined(work, id)
    await withdrawReviewsOf(work.db, id)
    const settled = await settleNumbers(work.db, await listDisputedOf(work.db, id))
    await refoldPeople(work, [...new Set([...people, ...parted, ...settled])])
    await markUndone(work.db, id)
  },
  (_done, { id, fileName }) => ({ id, details: { file: fileName } }),
)
