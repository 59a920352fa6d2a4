// Twenty visits on five sheets, to be written by hand: in the order of the office's grid, with large boxes to tick.
import { NEED_KINDS, type NeedKind } from '../../../domain/care/needs/lists.ts'
import { makePdf } from '../../platform/pdf.ts'
import { say } from '../../platform/words.ts'

const PAGES = 5
const ON_A_PAGE = 4

/** What is found most often at homes; the rest is written out. */
const COMMON_NEEDS: readonly NeedKind[] = [
  'wheelchair',
  'bed',
  'air-mattress',
  'walking-aid',
  'adult-diapers',
  'wound-dressing',
  'food',
  'home-repair',
  'doctor',
  'transport',
  'welfare-money',
]

const TEMPLATE = `
#set page(margin: (x: 12mm, top: 11mm, bottom: 13mm))
#let soft(words) = text(size: 9pt, fill: rgb("#4b555b"), words)
#let tick(words) = box[#box(width: 5.5mm, height: 5.5mm, baseline: 1.4mm, stroke: 0.9pt + rgb("#1c2226")) #h(1mm) #text(size: 10.5pt, words) #h(4mm)]
#let cell(words) = block(width: 100%, height: 12.5mm, inset: 3pt, stroke: 0.6pt + rgb("#80857f"), soft(words))
#for page in range(data.pages) {
  if page > 0 { pagebreak() }
  grid(columns: (1fr, auto), text(size: 14pt, weight: 600, data.title), soft(data.visitor))
  soft(data.lead)
  for at in range(data.rows) {
    block(width: 100%, breakable: false, above: 3mm, below: 0mm, stroke: 1pt + rgb("#1c2226"), inset: 4pt)[
      #grid(columns: (8mm, 2.6fr, 1.6fr), align: horizon,
        text(size: 13pt, weight: 600, str(page * data.rows + at + 1)), cell(data.heads.at(0)), cell(data.heads.at(1)))
      #v(-2.2mm)
      #grid(columns: (1.5fr, 1fr, 1fr, 1fr, 1fr), ..data.heads.slice(2, 7).map(cell))
      #v(-2.2mm)
      #cell(data.heads.at(7))
      #v(-1.6mm)
      #soft(data.heads.at(8)) #h(2mm) #data.needs.map(tick).join() #soft(data.other)
    ]
  }
}
`

export const visitSheetPdf = (): Promise<Buffer> =>
  makePdf(TEMPLATE, {
    title: 'ใบบันทึกการเยี่ยมบ้าน',
    visitor: 'ผู้เยี่ยม ....................................................',
    lead: 'วันที่เป็น พ.ศ. ความดันเป็น ตัวบน/ตัวล่าง ADL เป็นคะแนนรวม 0–20 ช่องที่ไม่ได้วัดเว้นว่างไว้ เก็บใบนี้ไม่ให้ผู้อื่นเห็น ส่งคืนสำนักงานเมื่อครบ',
    heads: ['ชื่อ-สกุล บ้านเลขที่ หมู่', 'วันที่เยี่ยม', 'ความดัน', 'ชีพจร', 'น้ำตาล', 'น้ำหนัก (กก.)', 'ADL', 'ที่พบ', 'ต้องการ'],
    needs: COMMON_NEEDS.map((need) => NEED_KINDS[need]),
    other: `${say('lists.needKind.other')} ..............................`,
    pages: PAGES,
    rows: ON_A_PAGE,
  })
