// A sheet of the uploaded workbook with its remarks, piece by piece: whatever no remark is about goes through untouched.
import { StringDecoder } from 'node:string_decoder'
import { columnLetters } from '../../../platform/workbook-table.ts'
import { streamPart, type Zip } from '../xlsx/zip.ts'
import { markedRow, type RowMarks } from './marked-row.ts'
import type { MarkedStyles } from './marked-styles.ts'

/** `isOurs`: the column of remarks is there from an earlier check, and what it says is no longer true. */
export type SheetMarks = { part: string; noteAt: number; isOurs: boolean; rows: ReadonlyMap<number, RowMarks> }

const WIDTH_OF_NOTE = 60

export async function* markedSheet(zip: Zip, marks: SheetMarks, styles: MarkedStyles): AsyncGenerator<Buffer> {
  const decoder = new StringDecoder('utf8')
  const state = { last: 0 }
  let prefix: string | undefined
  let text = ''
  for await (const piece of streamPart(zip, marks.part)) {
    text += decoder.write(piece)
    if (prefix === undefined) {
      const start = /<(\w+:)?sheetData[\s/>]/.exec(text)
      if (!start) continue
      prefix = start[1] ?? ''
      yield Buffer.from(widened(text.slice(0, start.index), prefix, marks.noteAt))
      text = text.slice(start.index)
    }
    const end = text.lastIndexOf(`</${prefix}row>`)
    if (end < 0) continue
    const whole = end + prefix.length + 6
    yield Buffer.from(markedRows(text.slice(0, whole), prefix, marks, styles, state))
    text = text.slice(whole)
  }
  yield Buffer.from(text)
}

/** The part before the rows: how far the sheet reaches, and how wide the column of remarks is. */
function widened(head: string, prefix: string, noteAt: number): string {
  const reach = head.replace(/(<(?:\w+:)?dimension [^>]*ref="[A-Z]+\d+:)[A-Z]+(\d+")/, `$1${columnLetters(noteAt)}$2`)
  const column = `<${prefix}col min="${noteAt + 1}" max="${noteAt + 1}" width="${WIDTH_OF_NOTE}" customWidth="1"/>`
  const columns = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(reach)
  if (!columns) return `${reach}<${prefix}cols>${column}</${prefix}cols>`
  const reached = Math.max(...[...columns[1]!.matchAll(/max="(\d+)"/g)].map(([, max]) => Number(max)), 0)
  return reached > noteAt ? reach : reach.replace(`</${prefix}cols>`, () => `${column}</${prefix}cols>`)
}

function markedRows(
  text: string,
  prefix: string,
  { rows, noteAt, isOurs }: SheetMarks,
  styles: MarkedStyles,
  state: { last: number },
): string {
  const pattern = new RegExp(`<${prefix}row(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${prefix}row>)`, 'g')
  return text.replace(pattern, (xml) => {
    const said = /^<[^>]*?\sr="(\d+)"/.exec(xml)?.[1]
    state.last = said ? Number(said) : state.last + 1
    const marks = rows.get(state.last)
    const bare = isOurs ? withoutCell(xml, prefix, noteAt, state.last) : xml
    if (!marks) return bare
    return markedRow(bare, { prefix, row: state.last, noteAt }, marks, (base, severity) =>
      styles.marked(base, severity),
    )
  })
}

const withoutCell = (xml: string, prefix: string, at: number, row: number) =>
  xml.replace(
    new RegExp(`<${prefix}c(?=[^>]*\\sr="${columnLetters(at)}${row}")(?:[^>]*/>|[^>]*>[\\s\\S]*?</${prefix}c>)`),
    '',
  )
