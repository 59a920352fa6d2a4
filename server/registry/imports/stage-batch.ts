// From the sealed file to staged rows: read, cleaned, matched and planned, some hundred rows to a transaction.
// Nothing about people is written. Whoever is interrupted begins again, from the first row.
import { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import type { Centre } from '../../platform/centre.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { type CountedSheet, countRows, finishStaging, showProgress } from './batches.queries.ts'
import { FileMemory } from './file-memory.ts'
import { type OpenSheet, openSheets } from './open-sheets.ts'
import { planRows } from './plan-rows.ts'
import { chunksOf } from './read-rows.ts'
import { readerFor } from './readers.ts'
import { countGone } from './replacing.ts'
import { type ReadRow, settledRow, type StagedRow } from './staged-row.ts'
import { deleteRows, insertRows } from './staging.queries.ts'
import type { BatchInHand, Staging } from './staging.ts'

export type OnProgress = (step: string, done: number, total: number) => void

type Stager = {
  centre: Centre
  who: Who
  batch: BatchInHand
  memory: FileMemory
  about: Staging['about']
  /** Positions are counted through the whole file. */
  position: number
  done: number
  total: number
  onProgress: OnProgress
}

/** Throws the problem for which the file cannot be read. */
export async function stageBatch(
  centre: Centre,
  who: Who,
  batch: BatchInHand,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const areas = await inWork(centre, who, async (work) => {
    await deleteRows(work.db, batch.id)
    return new AreaNames((await areasOf(work)).entries)
  })
  const bytes = await centre.files.get(batch.storageKey)
  const sheets = await openSheets(await readerFor(bytes, batch.fileName).read(bytes))
  const total = sheets.reduce((sum, sheet) => sum + Math.max(0, sheet.total - 1), 0)
  const about = { areas, today: bangkokToday() }
  const stager: Stager = {
    centre,
    who,
    batch,
    about,
    total,
    onProgress,
    memory: new FileMemory(),
    position: 0,
    done: 0,
  }
  for (const sheet of sheets) await stageSheet(stager, sheet)
  await inWork(centre, who, async ({ db }) => finish(db, batch, sheets))
}

async function stageSheet(stager: Stager, sheet: OpenSheet): Promise<void> {
  if (sheet.missing.length > 0) return stageMissing(stager, sheet)
  for await (const chunk of chunksOf(stager.centre.seal, sheet, stager.position)) {
    stager.position = chunk.next
    stager.done += chunk.seen
    await stageChunk(stager, sheet, (staging) => planRows(staging, sheet, chunk.rows))
  }
}

/** A sheet that cannot be read doesn't stop the others; what it lacks is told as a remark on its header. */
function stageMissing(stager: Stager, sheet: OpenSheet): Promise<void> {
  const read: ReadRow = {
    position: stager.position++,
    sheet: sheet.name,
    kind: sheet.importer.form.kind,
    row: 1,
    cells: [],
    rowKey: Buffer.alloc(32),
  }
  const remark = rowRemark('refuse', 'columns-missing', { columns: sheet.missing.join(', ') })
  return stageChunk(stager, sheet, async () => [settledRow(read, 'skipped', sheet.name, [remark])])
}

async function stageChunk(
  stager: Stager,
  sheet: OpenSheet,
  plan: (staging: Staging) => Promise<StagedRow[]>,
): Promise<void> {
  const { centre, who, batch, memory, about, done, total } = stager
  await inWork(centre, who, async (work) => {
    const rows = await plan({ work, batch, memory, about })
    if (rows.length > 0) await insertRows(work.db, centre.seal, batch.id, sheet.headers, rows)
    await showProgress(work.db, batch.id, 'reading', done, total)
  })
  stager.onProgress('reading', done, total)
}

async function finish(db: Staging['work']['db'], batch: BatchInHand, sheets: readonly OpenSheet[]): Promise<void> {
  const counted = new Map((await countRows(db, batch.id)).map((sheet) => [sheet.name, sheet]))
  const gone = batch.replaces === null ? {} : await countGone(db, batch.replaces, batch.id)
  const all = [...counted.values()]
  await finishStaging(
    db,
    batch.id,
    sheets
      .filter(({ missing }) => missing.length === 0)
      .map((sheet) => summaryOf(sheet, counted.get(sheet.name), gone)),
    all.reduce((sum, { issues }) => sum + issues, 0),
    all.reduce((sum, { disagreements }) => sum + disagreements, 0),
  )
}

function summaryOf(
  { name, importer }: OpenSheet,
  counted: CountedSheet | undefined,
  gone: Partial<Record<string, number>>,
) {
  const { kind } = importer.form
  const { read = 0, created = 0, updated = 0, unchanged = 0, review = 0, refused = 0 } = counted ?? {}
  return { name, kind, read, created, updated, unchanged, review, refused, gone: gone[kind] ?? 0 }
}
