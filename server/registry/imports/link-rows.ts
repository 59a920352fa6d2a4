// Whom a visit or a need speaks of: by number first, and only where that is empty by the code of the form (rule 6).

import { parsedNumber } from '../../../domain/registry/imports/cleaning/numbers.ts'
import { type Remark, RowReading, rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { asMatcher } from '../../platform/work.ts'
import { listStandingHolders } from '../linking/known-people.queries.ts'
import type { PersonInFile } from './file-memory.ts'
import { listVisible } from './matching.queries.ts'
import type { ReadRow } from './staged-row.ts'
import type { SheetInStaging, Staging } from './staging.ts'

type Person = Pick<PersonInFile, 'personId' | 'stands' | 'registered'>
export type LinkedRow = { read: ReadRow; person: Person | undefined; remarks: Remark[]; review: boolean }
type NamedRow = { read: ReadRow; number: string | null; formCode: string; isNamed: boolean }

export async function linkRows(
  staging: Staging,
  sheet: SheetInStaging,
  rows: readonly ReadRow[],
): Promise<LinkedRow[]> {
  const named = rows.map((read) => namedRow(sheet, read))
  const registered = await askRegistry(staging, named)
  return named.map((row) => link(staging, sheet, row, registered))
}

/** A number that is written wrong names nobody; the cleaning of the row says so. */
function namedRow({ found }: SheetInStaging, read: ReadRow): NamedRow {
  const row = new RowReading(found, read.cells)
  const numberText = row.text('number')
  const parsed = numberText === '' ? undefined : parsedNumber(numberText)
  return {
    read,
    number: parsed && 'number' in parsed ? parsed.number : null,
    formCode: numberText === '' ? row.text('formCode') : '',
    isNamed: parsed === undefined ? row.text('formCode') !== '' : 'number' in parsed,
  }
}

type Registered = Map<string, Person | 'several' | 'outside-scope'>

/** Those whom this file has no row about. */
async function askRegistry({ work: { db, centre }, memory }: Staging, rows: readonly NamedRow[]): Promise<Registered> {
  const numbers = new Map<string, Buffer>()
  for (const { number } of rows) {
    if (number !== null && !memory.byNumber(number)) numbers.set(number, centre.seal.blindIndex(number))
  }
  if (numbers.size === 0) return new Map()
  const holders = await asMatcher(db, () => listStandingHolders(db, [...numbers.values()]))
  const visible = new Set(
    (
      await listVisible(
        db,
        holders.flatMap(({ personIds }) => personIds),
      )
    ).map(({ id }) => id),
  )
  const byIndex = new Map(holders.map(({ key, personIds }) => [key, personIds]))
  return new Map(
    [...numbers].flatMap(([number, index]) => {
      const who = whoHas(byIndex.get(index.toString('hex')) ?? [], visible)
      return who ? [[number, who] as const] : []
    }),
  )
}

function whoHas([first, ...others]: string[], visible: Set<string>): Person | 'several' | 'outside-scope' | undefined {
  if (first === undefined) return undefined
  if (others.length > 0) return 'several'
  return visible.has(first) ? { personId: first, stands: 'taken', registered: true } : 'outside-scope'
}

function link({ memory }: Staging, { importer }: SheetInStaging, row: NamedRow, registered: Registered): LinkedRow {
  const unlinked = (severity: 'refuse' | 'ask', code: string): LinkedRow => ({
    read: row.read,
    person: undefined,
    remarks: [rowRemark(severity, code)],
    review: severity === 'ask',
  })
  if (!row.isNamed) return { read: row.read, person: undefined, remarks: [], review: false }
  const { number, formCode } = row
  const person = number === null ? memory.byFormCode(formCode) : (memory.byNumber(number) ?? registered.get(number))
  if (person === undefined) return unlinked('refuse', `${importer.noun}-person-unknown`)
  if (person === 'several')
    return number === null ? unlinked('refuse', 'form-code-ambiguous') : unlinked('ask', 'number-shared')
  if (person === 'outside-scope') return unlinked('ask', 'person-outside-scope')
  if (person.stands === 'refused') return unlinked('refuse', 'person-refused')
  return { read: row.read, person, remarks: [], review: false }
}
