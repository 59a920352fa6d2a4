// From the sealed file to staged rows: read, cleaned, matched and planned, a thousand rows to a transaction.
// Nothing about people is written. Whoever is interrupted begins again, from the first row.

import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import type { Centre } from '../../platform/centre.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { keyPeople } from '../linking/key-people.ts'
import { showIssueCount, showProgress } from './batches.queries.ts'
import { FileMemory } from './file-memory.ts'
import { finishBatch } from './finish-batch.ts'
import { readingOf } from './layouts.ts'
import type { OpenSheet } from './open-sheet.ts'
import { isReadable, openFile, type PassedSheet } from './open-sheets.ts'
import { passedRows } from './passed-sheets.ts'
import { planRows } from './plan-rows.ts'
import { chunksOf } from './read-rows.ts'
import { readerFor } from './readers.ts'
import { type ReadRow, type StagedRow, settledRow } from './staged-row.ts'
import { deleteRows, insertRows, writeLightly } from './staging.queries.ts'
import type { BatchInHand, Staging } from './staging.ts'
import { WriteBehind } from './write-behind.ts'

type Stager = {
  centre: Centre
  who: Who
  batch: BatchInHand
  memory: FileMemory
  about: Staging['about']
  writing: WriteBehind
  /** Positions are counted through the whole file. */
  position: number
  done: number
  total: number
}

const namesOf = new WeakMap<AreaIndex, AreaNames>()

function areaNames(index: AreaIndex): AreaNames {
  const names = namesOf.get(index) ?? new AreaNames(index.entries)
  namesOf.set(index, names)
  return names
}

/** Throws the problem for which the file cannot be read. */
export async function stageBatch(centre: Centre, who: Who, batch: BatchInHand): Promise<void> {
  await keyPeople(centre)
  const areas = await inWork(centre, who, async (work) => {
    await deleteRows(work.db, batch.id)
    return areaNames(await areasOf(work))
  })
  const bytes = await centre.files.get(batch.storageKey)
  const reading = await inWork(centre, who, ({ db }) => readingOf(db, batch, areas))
  const file = await readerFor(bytes, batch.fileName).read(bytes, batch.fileName)
  const { sheets, passed } = await openFile(file, reading)
  const total = sheets.reduce((sum, sheet) => sum + Math.max(0, sheet.total - 1), 0)
  const about = { areas, today: bangkokToday() }
  const writing = new WriteBehind(centre)
  const stager: Stager = { centre, who, batch, about, total, writing, memory: new FileMemory(), position: 0, done: 0 }
  for (const sheet of sheets) await stageSheet(stager, sheet)
  for (const sheet of passed) await stagePassed(stager, sheet)
  await writing.finish()
  if (sheets.length > 0 && !sheets.some(isReadable)) return refuseUnreadable(stager, sheets)
  await inWork(centre, who, ({ db }) => finishBatch(db, batch, sheets))
}

/** What the sheets lack stays told beside the failed batch. */
async function refuseUnreadable({ centre, who, batch }: Stager, sheets: readonly OpenSheet[]): Promise<never> {
  await inWork(centre, who, ({ db }) => showIssueCount(db, batch.id))
  throw problems.fileMissesColumns({ sheets: sheets.map(({ name, missing }) => ({ sheet: name, columns: missing })) })
}

async function stageSheet(stager: Stager, sheet: OpenSheet): Promise<void> {
  if (!isReadable(sheet)) return stageMissing(stager, sheet)
  const { centre, who, batch, memory, about, writing } = stager
  for await (const chunk of chunksOf(centre.seal, sheet, stager.position)) {
    stager.position = chunk.next
    stager.done += chunk.seen
    const written = () => writing.finish()
    const rows = await inWork(centre, who, (work) =>
      planRows({ work, batch, memory, about, written }, sheet, chunk.rows),
    )
    await write(stager, sheet, [...chunk.passed, ...rows])
  }
}

async function stagePassed(stager: Stager, sheet: PassedSheet): Promise<void> {
  for await (const rows of passedRows(sheet, stager.batch.fileName, () => stager.position++))
    await write(stager, { headers: [] }, rows)
}

/** A sheet that cannot be read doesn't stop the others; what it lacks is told as a remark on its header. */
function stageMissing(stager: Stager, sheet: OpenSheet): Promise<void> {
  const { kind } = sheet.importer.form
  const read: ReadRow = {
    position: stager.position++,
    sheet: sheet.name,
    kind,
    row: 1,
    cells: [],
    rowKey: Buffer.alloc(32),
  }
  const remark = rowRemark('refuse', 'columns-missing', { columns: sheet.missing.join(', ') })
  return write(stager, sheet, [settledRow(read, 'skipped', sheet.name, [remark])])
}

function write(
  { centre, who, batch, writing, done, total }: Stager,
  sheet: Pick<OpenSheet, 'headers'>,
  rows: readonly StagedRow[],
): Promise<void> {
  return writing.put(() =>
    inWork(centre, who, async ({ db }) => {
      await writeLightly(db)
      if (rows.length > 0) await insertRows(db, centre.seal, batch.id, sheet.headers, rows)
      const isStillRead = await showProgress(db, batch.id, 'reading', done, total)
      if (!isStillRead) throw problems.batchNotInState({ state: 'cancelled' })
    }),
  )
}
