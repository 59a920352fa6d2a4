// Pairs of rows of which somebody knows whether they speak of one person: `pair_id, label, kind, a_…, b_…` (UTF-8, comma).
// Each half is read as an import reads a row.
import { parse } from 'csv-parse/sync'
import type { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import { RowReading } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { PersonKey } from '../../../domain/registry/imports/person-columns.ts'
import { cleanPersonRow } from '../../../domain/registry/imports/person-row.ts'
import type { FoundColumns } from '../../../domain/registry/imports/sheet-form.ts'
import { faceOf } from '../../../domain/registry/linkage/face.ts'
import type { LabelledPair } from '../../../domain/registry/linkage/pair-score.ts'
import { type PreparedFace, prepareFace } from '../../../domain/registry/linkage/prepared-face.ts'
import { numbersWritten } from '../../../domain/registry/linkage/written-numbers.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'

const COLUMNS: Readonly<Record<string, PersonKey>> = {
  prefix: 'prefix',
  first: 'firstName',
  last: 'lastName',
  sex: 'sex',
  birth: 'birthDate',
  house: 'house',
  moo: 'moo',
  village: 'village',
  tambon: 'subdistrict',
  amphoe: 'district',
  province: 'province',
  phone: 'phones',
  carer: 'carerName',
}
const NUMBER = 'cid'
const SIDES = ['a', 'b'] as const
const NEEDED = ['label', ...SIDES.flatMap((side) => [NUMBER, ...Object.keys(COLUMNS)].map((name) => `${side}_${name}`))]
const ISO_DAY = /^\d{4}-\d\d-\d\d$/

/** Why a file of pairs cannot be read. */
export type PairsProblem =
  | { problem: 'not-text' }
  | { problem: 'empty' }
  | { problem: 'columns'; missing: string[] }
  | { problem: 'label'; line: number }

export type ReadPairs = { pairs: LabelledPair[] } | PairsProblem

export function readLabelledPairs(bytes: Uint8Array, areas: AreaNames, today: string): ReadPairs {
  const rows = rowsOf(bytes)
  if (!rows) return { problem: 'not-text' }
  const headers = rows[0]?.map((header) => header.trim()) ?? []
  if (rows.length < 2) return { problem: 'empty' }
  const missing = NEEDED.filter((name) => !headers.includes(name))
  if (missing.length > 0) return { problem: 'columns', missing }
  const label = headers.indexOf('label')
  const kind = headers.indexOf('kind')
  const [a, b] = SIDES.map((side) => faceReader(headers, side, areas, today))
  const unclear = rows.findIndex((row, at) => at > 0 && !/^\s*[01]\s*$/.test(row[label] ?? ''))
  if (unclear > 0) return { problem: 'label', line: unclear + 1 }
  const pairs = rows
    .slice(1)
    .map((row) => ({ kind: row[kind] ?? '', isSame: row[label]?.trim() === '1', a: a!(row), b: b!(row) }))
  return { pairs }
}

function rowsOf(bytes: Uint8Array): string[][] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000')
      ? undefined
      : parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
  } catch {
    // Neither UTF-8 nor columns: whoever asked is told so.
    return undefined
  }
}

function faceReader(headers: readonly string[], side: string, areas: AreaNames, today: string) {
  const at = (name: string) => headers.indexOf(`${side}_${name}`)
  const columns: FoundColumns = new Map(
    Object.entries(COLUMNS).map(([name, key]) => [key, { at: at(name), header: name }]),
  )
  const [number, birth] = [at(NUMBER), at('birth')]
  return (row: string[]): PreparedFace => {
    const says = cleanPersonRow(new RowReading<PersonKey>(columns, row), { today, areas }).says as Partial<PersonFacts>
    return prepareFace(
      faceOf({ ...says, ...bornOn(row[birth]?.trim() ?? '') }, numbersWritten(row[number]?.trim() ?? '')),
    )
  }
}

/** An ISO day stands for what an import has read already, mistaken centuries and all. */
const bornOn = (text: string): Partial<PersonFacts> =>
  ISO_DAY.test(text) ? { birthDate: text, birthPrecision: 'day' } : {}
