// Which sheets an OpenDocument spreadsheet has, and how wide their columns are: one look over all of it.
import { type ColumnSpan, LAST_COLUMN } from '../reading/column-span.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import type { Zip } from '../xlsx/zip.ts'
import { attribute, contentOf, repeatedIn } from './content.ts'

export type OdsSheet = { name: string; isHidden: boolean; columns: ColumnSpan[] }

type Style = { isHidden?: boolean; width?: number | undefined }

const TAG =
  /<(style:style|style:table-properties|style:table-column-properties|table:table|table:table-column)(?=[\s/>])([^>]*)>/g
const LONGEST_TAG = 65_536
/** How many letters of usual size go into a unit of length. */
const LETTERS: Record<string, number> = { cm: 4.4, mm: 0.44, in: 11.2, pt: 0.155, pc: 1.86 }

export async function listSheets(zip: Zip): Promise<OdsSheet[]> {
  const gathering = new Gathering()
  let text = ''
  for await (const piece of contentOf(zip)) {
    text += piece
    for (const [, name, tag] of text.matchAll(TAG)) gathering.take(name!, tag!)
    const open = text.lastIndexOf('<')
    text = text.indexOf('>', open) < 0 ? text.slice(Math.max(open, text.length - LONGEST_TAG)) : ''
  }
  return gathering.sheets
}

class Gathering {
  readonly sheets: OdsSheet[] = []
  readonly #styles = new Map<string, Style>()
  #style: Style = {}

  take(name: string, tag: string): void {
    if (name === 'style:style') {
      this.#style = {}
      this.#styles.set(attribute(tag, 'style:name') ?? '', this.#style)
    } else if (name === 'style:table-properties') this.#style.isHidden = attribute(tag, 'table:display') === 'false'
    else if (name === 'style:table-column-properties')
      this.#style.width = lettersOf(attribute(tag, 'style:column-width'))
    else if (name === 'table:table') {
      const isHidden = this.#styleOf(tag)?.isHidden ?? false
      this.sheets.push({ name: xmlText(attribute(tag, 'table:name') ?? ''), isHidden, columns: [] })
    } else this.#addColumns(tag)
  }

  #styleOf = (tag: string) => this.#styles.get(attribute(tag, 'table:style-name') ?? '')

  #addColumns(tag: string): void {
    const columns = this.sheets.at(-1)?.columns
    const from = (columns?.at(-1)?.to ?? -1) + 1
    const to = Math.min(LAST_COLUMN, from + repeatedIn(tag, 'table:number-columns-repeated') - 1)
    const isHidden = ['collapse', 'filter'].includes(attribute(tag, 'table:visibility') ?? '')
    if (from <= to) columns?.push({ from, to, width: this.#styleOf(tag)?.width, isHidden })
  }
}

function lettersOf(length: string | undefined): number | undefined {
  const [, number, unit] = /^([\d.]+)([a-z]+)$/.exec(length ?? '') ?? []
  const each = LETTERS[unit ?? '']
  return number && each ? Number(number) * each : undefined
}
