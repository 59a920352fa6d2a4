// The first step of an import: the file is sealed and stored, and reading it is put in line.
import { canImportFor } from '../../../domain/registry/imports/import.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { Problem, problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { StoredFile } from '../../platform/files.ts'
import { enqueueJob } from '../../platform/jobs.ts'
import type { Work } from '../../platform/work.ts'
import { findBatchInHand, insertBatch } from './batches.queries.ts'
import { savedAt } from './readers.ts'

export type Brought = {
  fileName: string
  file: StoredFile
  organizationId: string
  fileDate: string
  replaces: string | null
}

/** The day a file speaks of: the day it was last saved, or today where it doesn't say, or says a day to come. */
export async function dayOfFile(bytes: Buffer, fileName: string): Promise<string> {
  const today = bangkokToday()
  const saved = await savedAt(bytes, fileName)
  const day = saved && bangkokToday(saved)
  return day && day <= today ? day : today
}

/** Stores the file for what `bring` makes of it. Where that is refused, it isn't left behind. */
export async function keepWith<Answer>(
  { files }: Centre,
  bytes: Buffer,
  bring: (file: StoredFile) => Promise<Answer>,
): Promise<Answer> {
  const file = await files.put(bytes)
  try {
    return await bring(file)
  } catch (error) {
    // Of anything but a refusal nobody knows whether it was written down all the same.
    if (error instanceof Problem) await files.remove(file.storageKey)
    throw error
  }
}

async function refuseReplacing({ db }: Work, { replaces, organizationId }: Brought): Promise<void> {
  if (replaces === null) return
  const earlier = await findBatchInHand(db, replaces)
  if (!earlier) throw problems.notFound({ what: 'batch' })
  if (earlier.state !== 'committed' || earlier.organizationId !== organizationId) throw problems.batchCannotBeReplaced()
}

export const bringFile = audited(
  'import.upload',
  async (work: Work, brought: Brought): Promise<{ id: string }> => {
    const { db, actor } = work
    allow(canImportFor(actor, brought.organizationId))
    await refuseReplacing(work, brought)
    const id = newId()
    await insertBatch(db, { id, fileId: newId(), accountId: actor.accountId, ...brought })
    await enqueueJob(db, { kind: 'import.read', subjectId: id, accountId: actor.accountId })
    return { id }
  },
  ({ id }, { fileName, organizationId, file }) => ({
    id,
    details: { file: fileName, organization: organizationId, size: file.size },
  }),
)
