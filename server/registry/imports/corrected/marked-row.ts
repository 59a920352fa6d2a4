// One row of a sheet with its remarks: the cells they are about on another ground, and what they say in a cell of its own.
import type { RowIssue } from '../../../../domain/registry/imports/import.ts'
import { columnLetters, xmlSafe } from '../../../platform/workbook-table.ts'

type Severity = RowIssue['severity']

/** `cells` by column, counted from 0; `note` in words. */
export type RowMarks = { cells: ReadonlyMap<number, Severity>; note: string; worst: Severity }

type Cell = { at: number; xml: string }
type Style = (base: number, severity: Severity) => number | undefined

function columnOf(xml: string): number | undefined {
  const letters = /^<[^>]*?\sr="([A-Z]+)\d+"/.exec(xml)?.[1]
  if (!letters) return undefined
  return [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellsIn(inside: string, prefix: string): { cells: Cell[]; rest: string } {
  const pattern = new RegExp(`<${prefix}c(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${prefix}c>)`, 'g')
  const cells: Cell[] = []
  let end = 0
  for (const found of inside.matchAll(pattern)) {
    cells.push({ at: columnOf(found[0]) ?? (cells.at(-1)?.at ?? -1) + 1, xml: found[0] })
    end = found.index + found[0].length
  }
  return { cells, rest: inside.slice(end) }
}

const styleOf = (xml: string) => Number(/^<[^>]*?\ss="(\d+)"/.exec(xml)?.[1] ?? 0)

function restyled(xml: string, prefix: string, style: number | undefined): string {
  if (style === undefined) return xml
  const without = xml.replace(/^(<[^>]*?)\ss="\d+"/, '$1')
  return without.replace(new RegExp(`^<${prefix}c`), `<${prefix}c s="${style}"`)
}

export const textCell = (prefix: string, at: number, row: number, text: string, style: number | undefined) =>
  `<${prefix}c r="${columnLetters(at)}${row}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlSafe(text)}</${prefix}t></${prefix}is></${prefix}c>`

/** Nothing that stands in the note's column is ever written over: then the note goes behind the last cell. */
const placeOf = (cells: readonly Cell[], wanted: number) => {
  const last = cells.at(-1)?.at ?? -1
  return cells.some(({ at }) => at === wanted) ? last + 1 : wanted
}

/** The row's element, marked. `noteAt` is the column of the remarks. */
export function markedRow(
  xml: string,
  { prefix, row, noteAt }: { prefix: string; row: number; noteAt: number },
  { cells: marks, note, worst }: RowMarks,
  style: Style,
): string {
  const isEmpty = /^<[^>]*\/>$/.test(xml)
  const head = (/^<[^>]*>/.exec(xml)?.[0] ?? '').replace(/\sspans="[^"]*"/, '').replace(/\s*\/?>$/, '>')
  const { cells, rest } = cellsIn(isEmpty ? '' : xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('</')), prefix)
  const noted = placeOf(cells, noteAt)
  const shown = cells.map((cell) => {
    const severity = marks.get(cell.at)
    return severity ? { ...cell, xml: restyled(cell.xml, prefix, style(styleOf(cell.xml), severity)) } : cell
  })
  for (const [at, severity] of marks) {
    const ground = style(0, severity)
    if (ground !== undefined && !cells.some((cell) => cell.at === at))
      shown.push({ at, xml: `<${prefix}c r="${columnLetters(at)}${row}" s="${ground}"/>` })
  }
  shown.push({ at: noted, xml: textCell(prefix, noted, row, note, style(0, worst)) })
  shown.sort((a, b) => a.at - b.at)
  return `${head}${shown.map((cell) => cell.xml).join('')}${rest}</${prefix}row>`
}
