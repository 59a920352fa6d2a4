// Tables at a terminal. Vowels and tones above and below a Thai letter take no place of their own.
const UNSEEN = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b]/g

const widthOf = (text: string) => text.replace(UNSEEN, '').length

export type Cell = string | number | null | undefined

const shown = (cell: Cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : (cell ?? ''))

/** Numbers stand to the right, words to the left. */
export function tableOf(headings: string[], rows: Cell[][]): string {
  const isNumber = headings.map((_, at) => rows.some((row) => typeof row[at] === 'number'))
  const lines = [headings, ...rows.map((row) => row.map(shown))]
  const widths = headings.map((_, at) => Math.max(...lines.map((line) => widthOf(line[at] ?? ''))))
  const padded = (text: string, at: number) => {
    const space = ' '.repeat(widths[at]! - widthOf(text))
    return isNumber[at] ? space + text : text + space
  }
  return lines.map((line) => `${line.map(padded).join('  ').trimEnd()}\n`).join('')
}
