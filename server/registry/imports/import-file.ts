// The whole way of a file in one call, as the command line goes it: brought, read, committed, reported.
import { setTimeout as wait } from 'node:timers/promises'
import type { BatchState, RowIssue, SheetSummary } from '../../../domain/registry/imports/import.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Centre } from '../../platform/centre.ts'
import { runDueJobs } from '../../platform/jobs.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { listIssues } from './batch-issues.ts'
import { askCommit, askUndo, cancelBatch } from './batch-steps.ts'
import { type BatchRecord, getBatch } from './batches.queries.ts'
import { bringFile, dayOfFile, keepWith } from './bring-file.ts'
import { filesOnDisk } from './bundle/files-on-disk.ts'
import type { FileInHand } from './bundle/pack-bundle.ts'

export type FileToImport = {
  fileName?: string
  organizationId: string
  /** ISO day the file speaks of; otherwise the day it was last saved. */
  fileDate?: string
  /** The earlier batch that this file takes the place of. */
  replaces?: string
  /** Looks only: what was read is forgotten afterwards, and nothing about people is written. */
  dryRun?: boolean
  onProgress?: (step: string, done: number, total: number) => void
  /** `together`: further files that make one list with the first. */
} & ({ path: string; together?: readonly string[] } | { buffer: Buffer })

export type ImportReport = {
  /** Null after a dry run. */
  batch: string | null
  state: BatchState
  /** Why nothing could be read: a key of the catalogue of problems. */
  problem: string | null
  sheets: Omit<SheetSummary, 'gone'>[]
  issues: RowIssue[]
}

const LOOK_EVERY_MS = 150
/** Others may change people while a plan is made; whoever is at the command line wants the file in all the same. */
const MOST_PLANS = 5

export async function importFile(centre: Centre, who: Who, given: FileToImport): Promise<ImportReport> {
  const { fileName, bytes } = await contentOf(given)
  if (bytes.length > centre.config.maxUploadMegabytes * 2 ** 20)
    throw problems.tooLarge({ megabytes: centre.config.maxUploadMegabytes })
  const { organizationId, replaces = null, fileDate = await dayOfFile(bytes, fileName), onProgress } = given
  const { id } = await keepWith(centre, bytes, (file) =>
    inWork(centre, who, (work) => bringFile(work, { fileName, file, organizationId, fileDate, replaces })),
  )
  let batch = await waitWhile(centre, who, id, 'reading', onProgress)
  const issues = await inWork(centre, who, ({ db }) => listIssues(db, id))
  if (given.dryRun && ['ready', 'failed'].includes(batch.state))
    await inWork(centre, who, (work) => cancelBatch(work, id))
  for (let plans = 0; !given.dryRun && batch.state === 'ready' && plans < MOST_PLANS; plans++) {
    await inWork(centre, who, (work) => askCommit(work, id))
    batch = await waitWhile(centre, who, id, 'committing', onProgress)
  }
  const { state, problem, sheets } = batch
  return {
    batch: given.dryRun ? null : id,
    state,
    problem,
    sheets: sheets.map(({ gone: _gone, ...sheet }) => sheet),
    issues,
  }
}

/** Throws the problem for which nothing was taken back. */
export async function undoBatch(centre: Centre, who: Who, batchId: string): Promise<BatchRecord> {
  await inWork(centre, who, (work) => askUndo(work, batchId))
  return waitWhile(centre, who, batchId, 'undoing')
}

async function contentOf(given: FileToImport): Promise<FileInHand> {
  if ('buffer' in given) return { fileName: given.fileName ?? 'file.xlsx', bytes: given.buffer }
  const { fileName, bytes } = await filesOnDisk([given.path, ...(given.together ?? [])])
  return { fileName: given.fileName ?? fileName, bytes }
}

/** Runs what is in line, again and again: a server beside us may have taken the job, and may be gone before it is done. */
async function waitWhile(
  centre: Centre,
  who: Who,
  id: string,
  state: BatchState,
  onProgress?: FileToImport['onProgress'],
): Promise<BatchRecord> {
  for (;;) {
    const running = runDueJobs(centre)
    // The one transaction of the tests can't be looked at while it is worked in.
    const looking = centre.db.isTransaction ? undefined : showWhile(centre, who, id, running, onProgress)
    await running
    await looking
    const batch = await inWork(centre, who, ({ db }) => getBatch(db, id))
    onProgress?.(batch.step, batch.done, batch.total)
    if (batch.state !== state && batch.state !== 'reading') return batch
    await wait(LOOK_EVERY_MS)
  }
}

async function showWhile(
  centre: Centre,
  who: Who,
  id: string,
  running: Promise<void>,
  onProgress?: FileToImport['onProgress'],
) {
  if (!onProgress) return
  const over = running.then(() => true)
  while (!(await Promise.race([over, wait(LOOK_EVERY_MS, false)]))) {
    const { step, done, total } = await inWork(centre, who, ({ db }) => getBatch(db, id))
    onProgress(step, done, total)
  }
}
