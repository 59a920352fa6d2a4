// What a hand has said of how files are read: of this file, and of earlier ones of the same organisation.
import { createHash } from 'node:crypto'
import type { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { canChooseLayout } from '../../../domain/registry/imports/layout/layout.policy.ts'
import type { LayoutChoice, SheetChoice } from '../../../domain/registry/imports/layout/layout.ts'
import { fingerprintText } from '../../../domain/registry/imports/layout/recognise-list.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { enqueueJob } from '../../platform/jobs.ts'
import type { Work } from '../../platform/work.ts'
import { changeState, getBatch } from './batches.queries.ts'
import { keepChoices, listChoices, listRemembered, rememberLayout } from './layouts.queries.ts'
import type { Reading } from './open-lists.ts'
import type { SampledSheet } from './sheet-sample.ts'

const fingerprintOf = (text: string) => createHash('sha256').update(text).digest()

/** Everything a file of this organisation is read with. */
export async function readingOf(
  db: Db,
  batch: { id: string; organizationId: string; fileName: string },
  areas: AreaNames,
): Promise<Reading> {
  const choices = await listChoices(db, batch.id)
  const remembered = await listRemembered(db, batch.organizationId)
  return {
    fileName: batch.fileName.replace(/\.[a-z]{2,4}$/i, ''),
    areas,
    today: bangkokToday(),
    choices,
    remembered: (text) => remembered.get(fingerprintOf(text).toString('hex')),
  }
}

/** The batch is read again by what was chosen. `sheets` are those of its file. */
export const chooseLayout = audited(
  'import.choose-layout',
  async (
    work: Work,
    id: string,
    { sheets, remember }: LayoutChoice,
    sampled: readonly SampledSheet[],
  ): Promise<void> => {
    const { db, actor } = work
    const batch = await getBatch(db, id)
    if (!['ready', 'failed'].includes(batch.state)) throw problems.batchNotInState({ state: batch.state })
    allow(canChooseLayout(actor, batch))
    if (!(await changeState(db, id, ['ready', 'failed'], 'reading')))
      throw problems.batchNotInState({ state: batch.state })
    await keepChoices(db, id, sheets, actor.accountId)
    if (remember) await rememberEach(work, batch.organizationId, sheets, sampled)
    await enqueueJob(db, { kind: 'import.read', subjectId: id, accountId: actor.accountId })
  },
  (_done, id, { sheets, remember }) => ({ id, details: { sheets: sheets.length, remember } }),
)

/** Where the header stands is found anew in every file; a row is only remembered where nothing else finds it. */
async function rememberEach(
  { db, actor }: Work,
  organizationId: string,
  sheets: readonly SheetChoice[],
  sampled: readonly SampledSheet[],
): Promise<void> {
  for (const choice of sheets) {
    const found = sampled.find(({ sheet }) => sheet.name === choice.name)
    if (!found || found.sample.length === 0) continue
    const text = fingerprintText({ name: choice.name, sample: found.sample })
    await rememberLayout(db, organizationId, fingerprintOf(text), choice, actor.accountId)
  }
}
