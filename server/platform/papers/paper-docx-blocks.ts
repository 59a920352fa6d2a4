import {
  AlignmentType,
  ImageRun,
  type IRunOptions,
  PageBreak,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PaperBlock, PaperColumn, PaperPicture, PaperRow, PaperSigner } from './paper.ts'

const ALIGNMENT = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }
const DOTS = '.'.repeat(52)
const SMALL = 28
const INDENT = 850

/** XML 1.0 has no other control characters than these; one that was pasted from somewhere would spoil the whole file. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Lines of a text are broken as they were typed. */
export const textRuns = (text: string, says: IRunOptions = {}): TextRun[] =>
  text
    .replace(NOT_IN_XML, '')
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ ...sized(says), text: line, ...(at > 0 ? { break: 1 } : {}) }))

/** Thai letters take the size of complex scripts. */
const sized = (says: IRunOptions): IRunOptions =>
  typeof says.size === 'number' ? { ...says, sizeComplexScript: says.size } : says

type Flow = Paragraph | Table

export function blockAsDocx(block: PaperBlock, width: number): Flow[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map(
        (line) => new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: bold(line, 36) }),
      )
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 160 },
          children: bold(block.text, block.level === 1 ? 34 : 32),
        }),
      ]
    case 'paragraph':
      return block.text.split('\n').map(
        (line) =>
          new Paragraph({
            alignment: ALIGNMENT[block.align ?? 'left'],
            ...(block.indent ? { indent: { firstLine: INDENT } } : {}),
            children: textRuns(line, { bold: block.bold ?? false }),
          }),
      )
    case 'facts':
      return [
        plainTable(
          block.rows.map(([name, value]) => [bold(name), textRuns(value)]),
          [0.32, 0.68],
          width,
        ),
      ]
    case 'table':
      return [ruledTable(block.columns, block.rows, width), new Paragraph('')]
    case 'checks':
      return checkRows(block, width)
    case 'signatures':
      return [new Paragraph({ keepNext: true }), ...signatureRows(block.signers, width)]
    case 'pictures':
      return block.pictures.flatMap(picture)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const bold = (text: string, size?: number) => textRuns(text, size ? { bold: true, size } : { bold: true })

const cell = (children: Paragraph[], width: number) =>
  new TableCell({ children, width: { size: Math.round(width), type: WidthType.DXA } })

/** Without lines, as forms set a name beside its value. */
function plainTable(rows: TextRun[][][], shares: number[], width: number, keep = false): Table {
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    columnWidths: shares.map((share) => Math.round(share * width)),
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((runs, at) =>
            cell([new Paragraph({ keepNext: keep, children: runs })], shares[at]! * width),
          ),
        }),
    ),
  })
}

function ruledTable(columns: readonly PaperColumn[], rows: readonly PaperRow[], width: number): Table {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => (column.width / whole) * width)
  const lineOf = (texts: string[], says: { bold: boolean; head: boolean }) =>
    new TableRow({
      tableHeader: says.head,
      cantSplit: texts.every((text) => text.length <= 1200),
      children: texts.map((text, at) => {
        const alignment = says.head ? AlignmentType.CENTER : ALIGNMENT[columns[at]?.align ?? 'left']
        return cell(
          [new Paragraph({ alignment, children: textRuns(text, { bold: says.bold, size: SMALL }) })],
          widths[at]!,
        )
      }),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(Math.round),
    rows: [
      lineOf(
        columns.map(({ head }) => head),
        { bold: true, head: true },
      ),
      ...rows.map(({ cells, bold: isBold = false }) => lineOf(cells, { bold: isBold, head: false })),
    ],
  })
}

/** The boxes stand in no Thai face; Word takes them from one that has them. */
const box = (checked: boolean) =>
  new TextRun({
    text: checked ? '☑ ' : '☐ ',
    font: { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol' },
  })

function checkRows({ items, inColumns }: Extract<PaperBlock, { kind: 'checks' }>, width: number): Flow[] {
  const said = items.map(({ text, checked }) => [box(checked), ...textRuns(text)])
  if (inColumns === 1) return said.map((children) => new Paragraph({ children }))
  const rows = said.flatMap((one, at) => (at % 2 === 0 ? [[one, said[at + 1] ?? []]] : []))
  return [plainTable(rows, [0.5, 0.5], width)]
}

const signerLines = ({ role, name, position, day }: PaperSigner): string[] => [
  `ลงชื่อ ${DOTS}`,
  `( ${name || DOTS} )`,
  role,
  ...(position ? [`ตำแหน่ง ${position}`] : []),
  day ? `วันที่ ${day}` : 'วันที่ ......... / .................... / .............',
]

/** Held together on one page: each line is kept with the next. */
function signatureRows(signers: readonly PaperSigner[], width: number): Flow[] {
  const perRow = Math.min(2, signers.length)
  const rows = signers.flatMap((_, at) => (at % perRow === 0 ? [signers.slice(at, at + perRow)] : []))
  return [
    new Table({
      borders: TableBorders.NONE,
      layout: TableLayoutType.FIXED,
      columnWidths: Array<number>(perRow).fill(Math.round(width / perRow)),
      rows: rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: Array.from({ length: perRow }, (_, at) => cell(signer(row[at]), width / perRow)),
          }),
      ),
    }),
    new Paragraph(''),
  ]
}

const signer = (one: PaperSigner | undefined) =>
  one
    ? [...signerLines(one), ''].map(
        (line) =>
          new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: textRuns(line, { size: SMALL }) }),
      )
    : [new Paragraph('')]

const picture = ({ jpeg, caption }: PaperPicture): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new ImageRun({ type: 'jpg', data: jpeg, transformation: { width: 340, height: 255 } })],
  }),
  new Paragraph({ alignment: AlignmentType.CENTER, children: textRuns(caption, { size: SMALL }) }),
]
