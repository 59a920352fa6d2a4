// Reading, committing and taking back outlive the request that asked for them, and whoever crashes in between.
import { Problem, problems } from '../../../domain/shared/problems.ts'
import type { Centre } from '../../platform/centre.ts'
import { type Job, registerJob } from '../../platform/jobs.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { changeState, findBatchInHand } from './batches.queries.ts'
import { commitBatch } from './commit-batch.ts'
import { stageBatch } from './stage-batch.ts'
import { deleteRows } from './staging.queries.ts'
import { undoCommitted } from './undo-batch.ts'

/** A job works under the rights of whoever asked for it, as they are when it runs. */
const whoOf = ({ accountId }: Job): Who => (accountId === null ? 'operator' : { accountId })

const batchOf = (centre: Centre, job: Job) => inWork(centre, whoOf(job), ({ db }) => findBatchInHand(db, job.subjectId))

async function read(centre: Centre, job: Job): Promise<void> {
  const batch = await batchOf(centre, job)
  if (batch?.state === 'reading') await stageBatch(centre, whoOf(job), batch)
}

/** A preview that no longer holds is made anew, and waits to be looked at again. */
async function commit(centre: Centre, job: Job): Promise<void> {
  try {
    const batch = await batchOf(centre, job)
    if (batch?.state !== 'reading') return await commitBatch(centre, whoOf(job), job.subjectId)
  } catch (error) {
    if (!(error instanceof Problem) || error.key !== 'batch-preview-outdated') throw error
    await inWork(centre, whoOf(job), ({ db }) => changeState(db, job.subjectId, ['committing'], 'reading'))
  }
  await read(centre, job)
  await inWork(centre, whoOf(job), ({ db }) =>
    changeState(db, job.subjectId, ['ready'], 'ready', 'batch-preview-outdated'),
  )
}

const undo = (centre: Centre, job: Job) => undoCommitted(centre, whoOf(job), job.subjectId)

/** Written by the centre: whoever asked may have lost her rights meanwhile. */
const endAs =
  (from: Parameters<typeof changeState>[2], to: Parameters<typeof changeState>[3]) =>
  async (centre: Centre, { subjectId }: Job, problem: string): Promise<void> => {
    await inWork(centre, 'operator', ({ db }) => changeState(db, subjectId, from, to, problem))
  }

/** What was staged before the file broke off is no list; only which columns it lacks stays told. */
async function failReading(centre: Centre, { subjectId }: Job, problem: string): Promise<void> {
  await inWork(centre, 'operator', async ({ db }) => {
    await changeState(db, subjectId, ['reading'], 'failed', problem)
    if (problem !== problems.fileMissesColumns({ sheets: [] }).key) await deleteRows(db, subjectId)
  })
}

export function registerImportJobs(): void {
  registerJob('import.read', read, failReading)
  registerJob('import.commit', commit, endAs(['committing', 'reading'], 'ready'))
  registerJob('import.undo', undo, endAs(['undoing'], 'committed'))
}
