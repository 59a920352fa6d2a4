import { parsedNumber } from '../../../domain/registry/imports/cleaning/numbers.ts'
import { type Remark, RowReading, rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { asMatcher } from '../../platform/work.ts'
import { listStandingRows } from './matching.queries.ts'
import { planFacts } from './plan-facts.ts'
import { planPeople } from './plan-people.ts'
import { isRefused, type UnderstoodRow } from './sought-row.ts'
import { type ReadRow, type StagedRow, settledRow, shortKey, typedTitle } from './staged-row.ts'
import type { SheetInStaging, Staging } from './staging.ts'

/** What will become of each of these rows, in their order. */
export const planRows = (staging: Staging, sheet: SheetInStaging, rows: readonly ReadRow[]): Promise<StagedRow[]> =>
  sheet.importer.facts ? planFacts(staging, sheet, rows) : planPersonRows(staging, sheet, rows)

/** Rows that stand already are not understood again; that is what makes bringing a file twice cheap. */
async function planPersonRows(staging: Staging, sheet: SheetInStaging, rows: readonly ReadRow[]): Promise<StagedRow[]> {
  const standing = await listStanding(staging, rows)
  const settled: StagedRow[] = []
  const open: UnderstoodRow[] = []
  for (const read of rows) {
    const personId = standing.get(shortKey(read.rowKey))
    if (personId !== undefined) settled.push(standingRow(staging, sheet, read, personId))
    else understand(staging, sheet, read, settled, open)
  }
  const planned = open.length > 0 ? await planPeople(staging, open) : []
  return [...settled, ...planned].sort((a, b) => a.position - b.position)
}

async function listStanding({ work: { db }, batch }: Staging, rows: readonly ReadRow[]): Promise<Map<string, string>> {
  const found = await asMatcher(db, () =>
    listStandingRows(
      db,
      batch.organizationId,
      rows.map(({ rowKey }) => rowKey),
    ),
  )
  return new Map(found.map(({ rowKey, personId }) => [shortKey(rowKey), personId]))
}

function understand(
  staging: Staging,
  sheet: SheetInStaging,
  read: ReadRow,
  settled: StagedRow[],
  open: UnderstoodRow[],
): void {
  const cleaned = sheet.importer.clean(new RowReading(sheet.found, read.cells, [], read.aside), staging.about)
  const repeated = isRefused(cleaned) ? [] : repeatedBefore(staging, read)
  if (repeated.length > 0) settled.push(settledRow(read, 'unchanged', cleaned.title, repeated))
  else open.push({ read, cleaned })
}

const repeatedBefore = ({ memory }: Staging, { rowKey }: ReadRow): Remark[] =>
  memory.hasSeen(shortKey(rowKey)) ? [rowRemark('warn', 'person-row-repeated')] : []

/** Only what visits and needs are linked by is looked at. */
function standingRow(staging: Staging, sheet: SheetInStaging, read: ReadRow, personId: string): StagedRow {
  const row = new RowReading(sheet.found, read.cells)
  const parsed = parsedNumber(row.text('number'))
  const repeated = repeatedBefore(staging, read)
  staging.memory.remember(
    {
      personId,
      stands: 'taken',
      position: read.position,
      heardAt: 0,
      citizenNumber: 'number' in parsed ? parsed.number : null,
      registered: true,
      revision: null,
    },
    undefined,
    row.text('formCode') || undefined,
  )
  return settledRow(read, 'unchanged', typedTitle(sheet, read), repeated, personId)
}
