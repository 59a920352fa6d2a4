// Cells that were copied from a spreadsheet: columns by tabs, and a cell with a line break or a tab stands in quotes.
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy

/** The first rows, as they will be read; `rows` counts them all. */
export function pastedCells(text: string, most: number): { first: string[][]; rows: number; columns: number } {
  const rows = allRows(text)
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return { first: rows.slice(0, most), rows: rows.length, columns }
}

function allRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.replace(/(\r?\n)+$/, '').matchAll(CELL)) {
    row.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return rows.filter((cells) => cells.some(Boolean))
}

/** Text that was copied from a table and not from a letter. */
export const looksLikeCells = (text: string) => text.includes('\t') && pastedCells(text, 1).columns > 1
