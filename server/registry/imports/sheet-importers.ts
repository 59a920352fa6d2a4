// Which sheets a file may hold. People are the registry's own; higher wings bring theirs here, so that no arrow points up.
import type { About, CleanedRow } from '../../../domain/registry/imports/cleaned-row.ts'
import type { RowReading } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { PEOPLE_SHEET } from '../../../domain/registry/imports/person-columns.ts'
import { PEOPLE_LISTS } from '../../../domain/registry/imports/person-lists.ts'
import { cleanPersonRow } from '../../../domain/registry/imports/person-row.ts'
import { PREDECESSOR_SHEET } from '../../../domain/registry/imports/predecessor-columns.ts'
import { cleanPredecessorRow } from '../../../domain/registry/imports/predecessor-row.ts'
import type { SheetForm } from '../../../domain/registry/imports/sheet-form.ts'
import type { Db } from '../../platform/database.ts'

/** How the facts of a sheet, each about a person and with the key of its row, are kept. Every function is set-based. */
export type FactTable = {
  /** Which of these rows stand already; asked as the matcher, who sees all. */
  listStanding(db: Db, rows: readonly PersonRow[]): Promise<PersonRow[]>
  /** Keeps what the batch has staged as created, from one position of the file to another. */
  record(db: Db, batchId: string, from: number, to: number): Promise<void>
  /** Hands facts that a newer file still holds over to its batch. */
  carryOver(db: Db, fromBatchId: string, toBatchId: string): Promise<void>
  withdraw(db: Db, batchId: string): Promise<void>
  /** How many facts of a batch have no row in the newer file. */
  countGone(db: Db, fromBatchId: string, toBatchId: string): Promise<number>
  /** Of these people, those of whom a fact still stands. */
  listPeopleWithFacts(db: Db, personIds: readonly string[]): Promise<string[]>
}
/** Keys in hex, as they travel in JSON. */
export type PersonRow = { personId: string; rowKey: string }

export type SheetImporter = {
  form: SheetForm
  /** What one row is, as the codes of its remarks begin: visit-row-repeated. */
  noun: string
  /** The columns by which a row is titled that is not understood again. */
  titleKeys: readonly string[]
  /** What may be chosen in a column, by the heading on the sheet รายการเลือก. */
  lists: Readonly<Record<string, readonly string[]>>
  clean(row: RowReading, about: About): CleanedRow
  /** Absent for people, who are matched and folded instead. */
  facts?: FactTable
  /** A form of another house: read, but not offered among the sheets of the central form. */
  isForeign?: true
}

const people: SheetImporter = {
  form: PEOPLE_SHEET,
  noun: 'person',
  titleKeys: ['prefix', 'firstName', 'lastName'],
  lists: PEOPLE_LISTS,
  clean: cleanPersonRow as SheetImporter['clean'],
}

const predecessor: SheetImporter = {
  ...people,
  form: PREDECESSOR_SHEET,
  clean: cleanPredecessorRow as SheetImporter['clean'],
  isForeign: true,
}

const importers: SheetImporter[] = [people, predecessor]

export function registerSheetImporter(importer: SheetImporter): void {
  if (!importers.some(({ form }) => form.name === importer.form.name)) importers.push(importer)
}

/** People first: the facts of the other sheets are hung on them. */
export const sheetImporters = (): SheetImporter[] => [...importers]

export const factTables = (): FactTable[] => sheetImporters().flatMap(({ facts }) => (facts ? [facts] : []))
