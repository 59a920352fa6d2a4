// What a form says, apart from how it is printed: one description becomes a PDF and a .docx. All of it is text, nothing is markup.

export type PaperColumn = {
  head: string
  /** Its share of the line, beside those of the other columns. */
  width: number
  align?: 'left' | 'right' | 'center'
  /** Account codes and the like keep their digits whatever digits are asked for. */
  isCode?: boolean
}
export type PaperRow = { cells: string[]; bold?: boolean }
export type PaperSigner = { role: string; name: string; position?: string; day?: string }
export type PaperPicture = { jpeg: Buffer; caption: string }

export type PaperBlock =
  | { kind: 'title'; lines: string[] }
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | { kind: 'paragraph'; text: string; indent?: boolean; align?: 'left' | 'right' | 'center'; bold?: boolean }
  | { kind: 'facts'; rows: [name: string, value: string][] }
  | { kind: 'table'; columns: PaperColumn[]; rows: PaperRow[] }
  | { kind: 'checks'; items: { text: string; checked: boolean }[]; inColumns: 1 | 2 }
  | { kind: 'signatures'; signers: PaperSigner[] }
  | { kind: 'pictures'; pictures: PaperPicture[] }
  | { kind: 'page-break' }

export type Paper = {
  title: string
  /** At the upper right of the first page: แบบ กปท.7 */
  form?: string
  /** On every page: the announcement whose form it is. */
  foot: string
  /** A4 lying down. */
  wide?: boolean
  blocks: PaperBlock[]
}

export const title = (...lines: string[]): PaperBlock => ({ kind: 'title', lines })
export const heading = (text: string, level: 1 | 2 = 1): PaperBlock => ({ kind: 'heading', text, level })
export const paragraph = (
  text: string,
  says: { indent?: boolean; align?: 'left' | 'right' | 'center'; bold?: boolean } = {},
): PaperBlock => ({ kind: 'paragraph', text, ...says })
export const facts = (...rows: [name: string, value: string][]): PaperBlock => ({ kind: 'facts', rows })
export const table = (columns: PaperColumn[], rows: PaperRow[]): PaperBlock => ({ kind: 'table', columns, rows })
export const row = (...cells: string[]): PaperRow => ({ cells })
export const sumRow = (...cells: string[]): PaperRow => ({ cells, bold: true })
export const checks = (items: { text: string; checked: boolean }[], inColumns: 1 | 2 = 1): PaperBlock => ({
  kind: 'checks',
  items,
  inColumns,
})
export const signatures = (...signers: PaperSigner[]): PaperBlock => ({ kind: 'signatures', signers })
export const PAGE_BREAK: PaperBlock = { kind: 'page-break' }

/** Room to write by hand, where nothing is known. */
export const orDots = (text: string | null | undefined, dots = 40) => text?.trim() || '.'.repeat(dots)

/** For a table that says nothing yet: lines to write on. */
export const orEmptyRows = (rows: PaperRow[], columns: number, lines = 3): PaperRow[] =>
  rows.length > 0 ? rows : Array.from({ length: lines }, () => row(...Array<string>(columns).fill('')))
