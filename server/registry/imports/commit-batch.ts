// The one transaction that makes a batch true: wholly, or not at all.
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { canReadBatch } from '../../../domain/registry/imports/import.policy.ts'
import { canAddPersonIn } from '../../../domain/registry/people/person.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import { asMatcher, inWork, type Who, type Work } from '../../platform/work.ts'
import { listDisputedOf, settleNumbers } from '../linking/disputed-numbers.queries.ts'
import { keepLinkKeysOfRows } from '../linking/link-keys.queries.ts'
import { findBatchInHand } from './batches.queries.ts'
import {
  actForWholeBatch,
  countChanged,
  countOutOfSight,
  keepSources,
  lastPosition,
  listNewAreas,
  listPlannedPeople,
  markCommitted,
  stripRowsBetween,
  takeImportTurn,
  withoutCompiling,
  writePeopleBetween,
} from './committing.queries.ts'
import { linkPeople } from './link-people.ts'
import { haveOthersCome } from './newcomers.ts'
import { refoldPeople } from './refold-people.ts'
import { handOver } from './replacing.ts'
import { factTables } from './sheet-importers.ts'
import { type BatchInHand, IMPORT_TRUST } from './staging.ts'

/** Rows written by one statement: what the planner takes for few must not be many. */
const SLICE = 2_000
const STRIPPED_AT_ONCE = 1_000

/** Throws batch-preview-outdated when what was planned no longer fits what stands. */
export async function commitBatch(centre: Centre, who: Who, batchId: string): Promise<void> {
  await inWork(centre, who, async (work) => {
    await withoutCompiling(work.db)
    await takeImportTurn(work.db)
    const batch = await findBatchInHand(work.db, batchId)
    if (!batch) throw problems.notFound({ what: 'batch' })
    if (batch.state !== 'committing') return
    await judge(work, batch)
    await commit(work, batch)
  })
  await stripRows(centre, who, batchId)
}

/** Asked as herself: her rights today, not those of the day she uploaded. */
async function judge(work: Work, batch: BatchInHand): Promise<void> {
  const { db, actor } = work
  allow(canReadBatch(actor, batch))
  await judgeNewAreas(db, actor, batch)
  if (batch.isWeighedAnew) throw problems.batchPreviewOutdated()
  if ((await countOutOfSight(db, batch.id)) > 0) throw problems.batchPreviewOutdated()
  if (batch.replaces !== null && (await findBatchInHand(db, batch.replaces))?.state !== 'committed')
    throw problems.batchPreviewOutdated()
  const planned = await listPlannedPeople(db, batch.id)
  if ((await asMatcher(db, () => countChanged(db, planned))) > 0) throw problems.batchPreviewOutdated()
  if (await haveOthersCome(work, batch)) throw problems.batchPreviewOutdated()
}

async function judgeNewAreas(db: Db, actor: Actor, { id }: BatchInHand): Promise<void> {
  for (const areaCode of await listNewAreas(db, id))
    if (!canAddPersonIn(actor, areaCode)) throw problems.batchPreviewOutdated()
}

const commit = audited(
  'import.commit',
  async (work: Work, batch: BatchInHand) => {
    const { db } = work
    await actForWholeBatch(db)
    const left = batch.replaces === null ? [] : await handOver(work, batch.replaces, batch.id)
    const last = await lastPosition(db, batch.id)
    for (let from = 0; from <= last; from += SLICE) await writePeopleBetween(db, batch.id, from, from + SLICE - 1)
    await keepSources(db, batch.id, IMPORT_TRUST)
    for (let from = 0; from <= last; from += SLICE) await keepLinkKeysOfRows(db, batch.id, from, from + SLICE - 1)
    for (const facts of factTables()) {
      for (let from = 0; from <= last; from += SLICE) await facts.record(db, batch.id, from, from + SLICE - 1)
    }
    const joined = await linkPeople(work, batch.id)
    const settled = await settleNumbers(db, await listDisputedOf(db, batch.id))
    await refoldPeople(work, [...new Set([...left, ...joined, ...settled])])
    await markCommitted(db, batch.id)
  },
  (_done, batch) => ({ id: batch.id, details: { file: batch.fileName, replaces: batch.replaces } }),
)

/** A slice to a transaction: the batch is true already, and others want their turn. */
async function stripRows(centre: Centre, who: Who, batchId: string): Promise<void> {
  const last = await inWork(centre, who, ({ db }) => lastPosition(db, batchId))
  for (let from = 0; from <= last; from += STRIPPED_AT_ONCE) {
    await inWork(centre, who, ({ db }) => stripRowsBetween(db, batchId, from, from + STRIPPED_AT_ONCE - 1))
  }
}
