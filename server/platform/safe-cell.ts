/** A text that a spreadsheet would run as a formula is shown as text: an apostrophe is put before = + - @, tab and return. */
export const safeCell = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line of CSV; numbers stay numbers. */
export const csvLine = (cells: (string | number | null | undefined)[]) =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(safeCell(cell ?? '')))).join(',')}\r\n`

/** Excel reads UTF-8 only behind this mark. */
export const BYTE_ORDER_MARK = '\uFEFF'
