// เลขไทย on or off for a print: at the end, over everything that it says.
import { toThaiDigits } from '../../../domain/shared/thai-text.ts'
import type { Paper, PaperBlock } from './paper.ts'

export const DIGITS = ['thai', 'arabic'] as const
export type Digits = (typeof DIGITS)[number]

/** What stands together without a space or a Thai letter: L5275, PAY0000012, somebody@example.org, an address on the web. */
const RUN = /[\w.@:/?#=&%+-]+/g

/** Offices write Thai digits everywhere but in codes, mail and web addresses: whatever has a Latin letter in it. */
export const withThaiDigits = (text: string) =>
  text.replace(RUN, (run) => (/[A-Za-z]/.test(run) ? run : toThaiDigits(run)))

const thai = withThaiDigits

function blockInThaiDigits(block: PaperBlock): PaperBlock {
  switch (block.kind) {
    case 'title':
      return { ...block, lines: block.lines.map(thai) }
    case 'heading':
    case 'paragraph':
      return { ...block, text: thai(block.text) }
    case 'facts':
      return { ...block, rows: block.rows.map(([name, value]): [string, string] => [thai(name), thai(value)]) }
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, head: thai(column.head) })),
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, at) => (block.columns[at]?.isCode ? cell : thai(cell))),
        })),
      }
    case 'checks':
      return { ...block, items: block.items.map((item) => ({ ...item, text: thai(item.text) })) }
    case 'signatures':
      return {
        ...block,
        signers: block.signers.map(({ role, name, position, day }) => ({
          role: thai(role),
          name: thai(name),
          ...(position === undefined ? {} : { position: thai(position) }),
          ...(day === undefined ? {} : { day: thai(day) }),
        })),
      }
    case 'pictures':
      return { ...block, pictures: block.pictures.map((one) => ({ ...one, caption: thai(one.caption) })) }
    case 'page-break':
      return block
  }
}

export const paperInThaiDigits = ({ title, form, foot, blocks, ...rest }: Paper): Paper => ({
  ...rest,
  title: thai(title),
  ...(form === undefined ? {} : { form: thai(form) }),
  foot: thai(foot),
  blocks: blocks.map(blockInThaiDigits),
})
