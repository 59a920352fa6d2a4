/** Spaces, tabs, line ends and marks that nobody sees stand before the sign as well; full-width signs count as signs. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** Digits, Latin and Thai letters begin nearly every cell, and no formula. */
const isLetterOrDigit = (code: number) =>
  (code > 0x40 && code < 0x7f) || (code >= 0x0e00 && code < 0x0e80) || (code >= 0x30 && code < 0x3a)

/** A text that a spreadsheet would run as a formula is shown as text: an apostrophe is put before it. */
export const safeCell = (text: string) => (!isLetterOrDigit(text.charCodeAt(0)) && RUNS.test(text) ? `'${text}` : text)

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line of CSV; numbers stay numbers. */
export const csvLine = (cells: (string | number | null | undefined)[]) =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(safeCell(cell ?? '')))).join(',')}\r\n`

/** Excel reads UTF-8 only behind this mark. */
export const BYTE_ORDER_MARK = '\uFEFF'
