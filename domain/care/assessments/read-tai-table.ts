// A decision table of TAI as text, a line for each row of a sheet, and what another table would change. Pure.
import { toArabicDigits } from '../../shared/thai-text.ts'
import { TAI_BANDS, type TaiBand, type TaiLine, type TaiTable, taiBandOf } from './tai-table.ts'

/** The columns in their order; the class comes last. */
export const TAI_COLUMNS = ['mobility', 'mental', 'eating', 'toilet', 'least', 'leastOfEatingAndToilet'] as const
export type TaiColumn = (typeof TAI_COLUMNS)[number] | 'band'

/** `line` as the text counts them, from 1. */
export type TaiFault = { line: number; column: TaiColumn; cell: string }
export type ReadTaiTable = { lines: TaiLine[]; faults: TaiFault[] }

const ANY = /^(|-|–|\*|ทุกระดับ|any)$/i
const FROM_TO = /^([0-5])(?:[-–—]|ถึง|to)([0-5])$/
const TOP = 5

/** undefined: any level will do. */
function rangeOf(cell: string): [number, number] | undefined | 'fault' {
  const said = toArabicDigits(cell).replace(/\s/g, '')
  if (ANY.test(said)) return undefined
  if (/^[0-5]$/.test(said)) return [Number(said), Number(said)]
  if (/^(≥|>=)[0-5]$/.test(said)) return [Number(said.at(-1)), TOP]
  if (/^(≤|<=)[0-5]$/.test(said)) return [0, Number(said.at(-1))]
  const [, from, to] = FROM_TO.exec(said) ?? []
  return from !== undefined && Number(from) <= Number(to) ? [Number(from), Number(to)] : 'fault'
}

const cellsOf = (row: string) =>
  row.split(row.includes('\t') ? '\t' : /[,;]/).map((cell) => cell.trim().replace(/^"|"$/g, ''))
const isBand = (said: string | undefined): said is TaiBand => TAI_BANDS.some((band) => band === said)

/** As copied from a sheet, or out of a .csv file; the first line may be headings. */
export function readTaiTable(text: string): ReadTaiTable {
  const read: ReadTaiTable = { lines: [], faults: [] }
  for (const [at, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (row.trim() === '') continue
    const cells = cellsOf(row)
    const band = cells[TAI_COLUMNS.length]?.toUpperCase()
    const isHeading = at === 0 && !/[0-5]/.test(toArabicDigits(row))
    if (isHeading) continue
    if (!isBand(band)) read.faults.push({ line: at + 1, column: 'band', cell: cells[TAI_COLUMNS.length] ?? '' })
    const line: TaiLine = { band: isBand(band) ? band : 'B3' }
    for (const [place, column] of TAI_COLUMNS.entries()) {
      const range = rangeOf(cells[place] ?? '')
      if (range === 'fault') read.faults.push({ line: at + 1, column, cell: cells[place]! })
      else if (range) line[column] = range
    }
    read.lines.push(line)
  }
  return read
}

export const rangeWords = (range: readonly [number, number] | undefined): string =>
  range === undefined ? '–' : range[0] === range[1] ? String(range[0]) : `${range[0]}–${range[1]}`

/** So that it can be put into a sheet, changed, and read again. */
export const taiTableText = ({ lines }: Pick<TaiTable, 'lines'>): string =>
  lines.map((line) => [...TAI_COLUMNS.map((column) => rangeWords(line[column])), line.band].join('\t')).join('\n')

const LEVELS = [0, 1, 2, 3, 4, 5]
const EVERY_ANSWER = LEVELS.flatMap((mobility) =>
  LEVELS.flatMap((mental) =>
    LEVELS.flatMap((eating) => LEVELS.map((toilet) => ({ mobility, mental, eating, toilet }))),
  ),
)

export type TaiDifference = {
  /** All ways to answer. */
  ways: number
  /** How many have no class by the new table, and how many another than by the old one. */
  without: number
  changed: number
}

export function taiDifference(before: Pick<TaiTable, 'lines'>, after: Pick<TaiTable, 'lines'>): TaiDifference {
  const classes = EVERY_ANSWER.map((answers) => [taiBandOf(before, answers), taiBandOf(after, answers)] as const)
  return {
    ways: classes.length,
    without: classes.filter(([, now]) => now === undefined).length,
    changed: classes.filter(([was, now]) => was !== now).length,
  }
}
