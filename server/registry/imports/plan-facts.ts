// Visits, needs and whatever else is hung on people: whom each row speaks of, and whether it stands already.
import type { CleanedRow } from '../../../domain/registry/imports/cleaned-row.ts'
import { type Remark, RowReading, rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { asMatcher } from '../../platform/work.ts'
import { type LinkedRow, linkRows } from './link-rows.ts'
import type { FactTable } from './sheet-importers.ts'
import { isRefused } from './sought-row.ts'
import { type ReadRow, type StagedRow, settledRow, shortKey, typedTitle } from './staged-row.ts'
import type { SheetInStaging, Staging } from './staging.ts'

export async function planFacts(
  staging: Staging,
  sheet: SheetInStaging,
  rows: readonly ReadRow[],
): Promise<StagedRow[]> {
  const linked = await linkRows(staging, sheet, rows)
  const standing = await listStanding(staging, sheet.importer.facts!, linked)
  return linked.map((row) => planFact(staging, sheet, row, standing))
}

const standingKey = (personId: string, rowKey: string) => `${personId} ${rowKey}`

/** Of a person whom this file brings for the first time nothing can stand yet. */
async function listStanding(
  { work: { db } }: Staging,
  facts: FactTable,
  rows: readonly LinkedRow[],
): Promise<Set<string>> {
  const asked = rows.flatMap(({ person, read }) =>
    person?.registered && person.personId !== null
      ? [{ personId: person.personId, rowKey: read.rowKey.toString('hex') }]
      : [],
  )
  if (asked.length === 0) return new Set()
  const found = await asMatcher(db, () => facts.listStanding(db, asked))
  return new Set(found.map(({ personId, rowKey }) => standingKey(personId, rowKey)))
}

function planFact(
  staging: Staging,
  sheet: SheetInStaging,
  { read, person, remarks: linking, review }: LinkedRow,
  standing: Set<string>,
): StagedRow {
  const personId = person?.personId ?? null
  if (personId !== null && standing.has(standingKey(personId, read.rowKey.toString('hex')))) {
    return settledRow(read, 'unchanged', typedTitle(sheet, read), repeatedBefore(staging, sheet, read), personId)
  }
  const cleaned = sheet.importer.clean(new RowReading(sheet.found, read.cells), staging.about)
  const remarks = [...cleaned.remarks, ...linking]
  const outcome = isRefused({ remarks }) ? 'refused' : review ? 'review' : 'created'
  if (outcome !== 'created') return { ...settledRow(read, outcome, cleaned.title, remarks), raw: read.cells }
  const repeated = repeatedBefore(staging, sheet, read)
  if (repeated.length > 0) return settledRow(read, 'unchanged', cleaned.title, [...remarks, ...repeated], personId)
  return { ...createdFact(read, cleaned, personId), remarks }
}

const createdFact = (read: ReadRow, cleaned: CleanedRow, personId: string | null): StagedRow => ({
  ...settledRow(read, 'created', cleaned.title, [], personId),
  says: withoutNulls(cleaned.says),
})

const withoutNulls = (says: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== null))

/** Rows that are equal in every cell count once (rule 9 of the form). */
const repeatedBefore = ({ memory }: Staging, { importer }: SheetInStaging, { rowKey }: ReadRow): Remark[] =>
  memory.hasSeen(shortKey(rowKey)) ? [rowRemark('warn', `${importer.noun}-row-repeated`)] : []
