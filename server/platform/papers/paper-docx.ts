// A paper as .docx: to be mended by hand and printed in the face that Thai offices have on every computer.
import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Paper } from './paper.ts'
import type { Digits } from './paper-digits.ts'
import { blockAsDocx, textRuns } from './paper-docx-blocks.ts'

/** Twentieths of a point, as Word counts. */
const MM = 56.7
const A4 = { width: Math.round(210 * MM), height: Math.round(297 * MM) }
const MARGIN = {
  left: Math.round(25 * MM),
  right: Math.round(20 * MM),
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
}

/** Half points: 16 points of this face are what 12 of another are. */
const FACE = 'TH SarabunPSK'
const BODY = 32

const widthOf = ({ wide = false }: Paper) => (wide ? A4.height : A4.width) - MARGIN.left - MARGIN.right

/** How many pages there are is left out in Thai digits: Word counts them in Arabic ones only. */
function footer(paper: Paper, digits: Digits): Footer {
  const page = digits === 'thai' ? [PageNumber.CURRENT] : [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: widthOf(paper) }],
        children: [
          ...textRuns(paper.foot, { size: 22 }),
          new TextRun({ children: [new Tab(), 'หน้า ', ...page], size: 22 }),
        ],
      }),
    ],
  })
}

const section = (paper: Paper, digits: Digits): ISectionOptions => ({
  properties: {
    page: {
      size: { ...A4, orientation: paper.wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: MARGIN,
      pageNumbers: { formatType: digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
    },
  },
  footers: { default: footer(paper, digits) },
  children: [
    ...(paper.form
      ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: textRuns(paper.form, { bold: true }) })]
      : []),
    ...paper.blocks.flatMap((block) => blockAsDocx(block, widthOf(paper))),
  ],
})

export function paperAsDocx(paper: Paper, digits: Digits): Promise<Buffer> {
  const document = new Document({
    title: paper.title,
    creator: 'Klang',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FACE, hAnsi: FACE, cs: FACE },
            size: BODY,
            sizeComplexScript: BODY,
            language: { value: 'th-TH', bidirectional: 'th-TH' },
          },
        },
      },
    },
    sections: [section(paper, digits)],
  })
  return Packer.toBuffer(document)
}
