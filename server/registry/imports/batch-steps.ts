// What is asked of a batch once it is read: each step is put in line, and done by a job.
import { canCancelBatch, canCommitBatch, canUndoBatch } from '../../../domain/registry/imports/import.policy.ts'
import type { BatchState } from '../../../domain/registry/imports/import.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { enqueueJob } from '../../platform/jobs.ts'
import type { Work } from '../../platform/work.ts'
import { type BatchRecord, changeState, getBatch } from './batches.queries.ts'
import { deleteRows } from './staging.queries.ts'

/** A state that forbids a step is told before rights are: whoever waits sees that the step is done already. */
async function leave({ db }: Work, { id, state }: BatchRecord, from: BatchState[], to: BatchState): Promise<void> {
  if (!(await changeState(db, id, from, to))) throw problems.batchNotInState({ state })
}

const inState = (batch: BatchRecord, states: BatchState[]) => {
  if (!states.includes(batch.state)) throw problems.batchNotInState({ state: batch.state })
}

const aboutBatch = (_done: unknown, id: string) => ({ id })

export const askCommit = audited(
  'import.ask-commit',
  async (work: Work, id: string): Promise<void> => {
    const batch = await getBatch(work.db, id)
    inState(batch, ['ready'])
    allow(canCommitBatch(work.actor, batch))
    await leave(work, batch, ['ready'], 'committing')
    await enqueueJob(work.db, { kind: 'import.commit', subjectId: id, accountId: work.actor.accountId })
  },
  aboutBatch,
)

export const askUndo = audited(
  'import.ask-undo',
  async (work: Work, id: string): Promise<void> => {
    const batch = await getBatch(work.db, id)
    inState(batch, ['committed'])
    allow(canUndoBatch(work.actor, batch))
    await leave(work, batch, ['committed'], 'undoing')
    await enqueueJob(work.db, { kind: 'import.undo', subjectId: id, accountId: work.actor.accountId })
  },
  aboutBatch,
)

/** What was read is forgotten; the file stays in the account of what was brought. */
export const cancelBatch = audited(
  'import.cancel',
  async (work: Work, id: string): Promise<void> => {
    const batch = await getBatch(work.db, id)
    const states: BatchState[] = ['reading', 'ready', 'failed']
    inState(batch, states)
    allow(canCancelBatch(work.actor, batch))
    await leave(work, batch, states, 'cancelled')
    await deleteRows(work.db, id)
  },
  aboutBatch,
)
