// A web page with a table, whatever its name: old systems export lists so and call them .xls. Its rows are counted as its
// body counts them: the header stands before row 1.
import { problems } from '../../../../domain/shared/problems.ts'
import type { Reader, SheetInHand, SheetPiece, SheetRow } from '../reader.ts'
import { damageAsProblem, piecesWithDamage } from '../reading/damage.ts'
import { MarkupTokens } from '../reading/markup-tokens.ts'
import { startOf, textOf } from '../text/text-encoding.ts'
import { type HtmlRow, HtmlTables } from './html-tables.ts'

const PIECE = 500
/** What stands in these is for the browser, not for a reader. */
const UNSEEN = new Set(['script', 'style', 'title', 'template', 'noscript', 'textarea'])
/** Pages are built of tables; the largest are the ones that hold something. */
const MOST_TABLES = 20
const LOOKED_AT = 1_000
/** Comments and instructions may stand before the page itself. */
const PAGE = /^(?:<!--[^<]{0,500}|<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|style|table)[\s>]/i

export const htmlReader: Reader = {
  name: 'html',
  recognises: (bytes) => PAGE.test(startOf(bytes).trimStart().slice(0, LOOKED_AT)),
  savedAt: async () => undefined,
  read: (bytes) => damageAsProblem(async () => sheetsOf(bytes)),
}

function* rowsOf(bytes: Buffer): Generator<HtmlRow> {
  const tokens = new MarkupTokens(UNSEEN)
  const tables = new HtmlTables()
  for (const piece of textOf(bytes)) yield* tables.take(tokens.take(piece, false))
  yield* tables.take(tokens.take('', true))
  yield* tables.finish()
}

type Size = { table: number; heads: number; rows: number; columns: number; hasText: boolean }

/** The tables that hold something, in the order of the page. One row or one column is layout, unless there is nothing else. */
function tablesOf(bytes: Buffer): Size[] {
  const sizes = new Map<number, Size>()
  for (const { table, isHead, cells } of rowsOf(bytes)) {
    const size = sizes.get(table) ?? { table, heads: 0, rows: 0, columns: 0, hasText: false }
    sizes.set(table, size)
    size.columns = Math.max(size.columns, cells.length)
    size.hasText ||= cells.some((cell) => cell !== '')
    if (isHead) size.heads++
    else size.rows++
  }
  const all = [...sizes.values()].filter(({ hasText }) => hasText)
  const lists = all.filter(({ heads, rows, columns }) => heads + rows > 1 && columns > 1)
  return (lists.length > 0 ? lists : all)
    .sort((a, b) => b.rows * b.columns - a.rows * a.columns)
    .slice(0, MOST_TABLES)
    .sort((a, b) => a.table - b.table)
}

function sheetsOf(bytes: Buffer): SheetInHand[] {
  const tables = tablesOf(bytes)
  if (tables.length === 0) throw problems.fileNotAWorkbook()
  return tables.map((size, at) => ({
    name: tables.length === 1 ? '' : String(at + 1),
    pieces: () => piecesWithDamage(piecesOf(bytes, size)),
  }))
}

async function* piecesOf(bytes: Buffer, { table, heads, rows: total }: Size): AsyncGenerator<SheetPiece> {
  let rows: SheetRow[] = []
  let next = 1 - heads
  for (const { table: of, cells, numeric, spans } of rowsOf(bytes)) {
    if (of !== table) continue
    rows.push({
      row: next++,
      cells,
      ...(numeric.length > 0 ? { numeric } : {}),
      ...(spans.length > 0 ? { spans } : {}),
    })
    if (rows.length < PIECE) continue
    yield { rows, total }
    rows = []
  }
  if (rows.length > 0) yield { rows, total }
}
