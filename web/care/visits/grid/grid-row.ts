// One paper visit on its way into the register: what was typed in its cells, and what they come to.
import { NEED_KINDS } from '../../../../domain/care/needs/lists.ts'
import type { VisitBody } from '../../../../domain/care/visits/visit.ts'
import { newId } from '../../../../domain/shared/ids.ts'
import { parseThaiDate } from '../../../../domain/shared/thai-date.ts'
import { toArabicDigits } from '../../../../domain/shared/thai-text.ts'
import { codeFor } from '../../../../domain/shared/wordings.ts'

export const GRID_COLUMNS = [
  'person',
  'day',
  'pressure',
  'pulse',
  'sugar',
  'weight',
  'adl',
  'findings',
  'need',
] as const
export type GridColumn = (typeof GRID_COLUMNS)[number]

export type GridRow = {
  /** Of the visit too: a row that is sent twice is recorded once. */
  id: string
  cells: Record<GridColumn, string>
  person: { id: string; name: string } | null
  isSaved: boolean
}

export const GRID_ROWS = 20
const NO_CELLS: GridRow['cells'] = {
  person: '',
  day: '',
  pressure: '',
  pulse: '',
  sugar: '',
  weight: '',
  adl: '',
  findings: '',
  need: '',
}

export const emptyRow = (): GridRow => ({ id: newId(), cells: NO_CELLS, person: null, isSaved: false })
export const emptyGrid = (): GridRow[] => Array.from({ length: GRID_ROWS }, emptyRow)
export const isEmptyRow = ({ cells }: GridRow) => GRID_COLUMNS.every((column) => cells[column].trim() === '')

/** What was typed in a cell; whoever stood there is chosen anew when her name changes. */
export function withCell(row: GridRow, column: GridColumn, text: string): GridRow {
  const person = column === 'person' && text !== row.cells.person ? null : row.person
  return { ...row, person, cells: { ...row.cells, [column]: text } }
}

/** A block of cells from a cell on; rows that were saved are stepped over, and the grid grows as it must. */
export function withBlock(rows: GridRow[], at: number, from: GridColumn, block: string[][]): GridRow[] {
  const first = GRID_COLUMNS.indexOf(from)
  const next = [...rows]
  let place = at
  for (const cells of block) {
    while (next[place]?.isSaved) place++
    let row = next[place] ?? emptyRow()
    for (const [step, text] of cells.entries()) {
      const column = GRID_COLUMNS[first + step]
      if (column) row = withCell(row, column, text)
    }
    next[place++] = row
  }
  return next
}

/** A cell that cannot be read, or a whole visit. */
export type ReadRow = { visit: VisitBody } | { unread: GridColumn }

const MOST = { pulse: 400, sugar: 2000, weight: 500, adl: 20 } as const

export function readRow({ id, cells, person }: GridRow, today: string): ReadRow {
  if (!person) return { unread: 'person' }
  const day = parseThaiDate(cells.day, { today })
  if ('problem' in day || day.precision !== 'day') return { unread: 'day' }
  const pressure = readPressure(cells.pressure)
  if (!pressure) return { unread: 'pressure' }
  const figures = { pulse: null, sugar: null, weight: null, adl: null } as Record<keyof typeof MOST, number | null>
  for (const column of ['pulse', 'sugar', 'weight', 'adl'] as const) {
    const figure = readFigure(cells[column])
    if (figure === undefined || (figure ?? 0) > MOST[column]) return { unread: column }
    if (column === 'adl' && figure !== null && !Number.isInteger(figure)) return { unread: column }
    figures[column] = figure
  }
  const need = cells.need.trim() ? codeFor(NEED_KINDS, cells.need) : null
  if (need === undefined) return { unread: 'need' }
  return {
    visit: {
      id,
      personId: person.id,
      visitedOn: day.day,
      ...pressure,
      pulse: figures.pulse,
      sugar: figures.sugar,
      weightKg: figures.weight,
      adlTotal: figures.adl,
      findings: cells.findings.trim() || null,
      needsFound: need ? [need] : [],
    },
  }
}

/** undefined when it is no number; null when nothing was written. */
function readFigure(text: string): number | null | undefined {
  const plain = toArabicDigits(text).trim().replace(',', '.')
  if (plain === '' || plain === '-') return null
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** 120/80, as it stands on the paper. */
function readPressure(text: string): { systolic: number | null; diastolic: number | null } | undefined {
  const plain = toArabicDigits(text).trim()
  if (plain === '' || plain === '-') return { systolic: null, diastolic: null }
  const [, systolic, diastolic] = /^(\d{2,3})\s*[/-]\s*(\d{2,3})$/.exec(plain) ?? []
  return systolic && diastolic ? { systolic: Number(systolic), diastolic: Number(diastolic) } : undefined
}
