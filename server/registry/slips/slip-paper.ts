// The paper that a person may take home: what is kept of her, where it came from, and who looked.
import { wayOf } from '../../../domain/ground/audit/audit.ts'
import { gatherReaders, type ReadingAct } from '../../../domain/ground/audit/gather-readers.ts'
import type { Person } from '../../../domain/registry/people/person.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { makePdf } from '../../platform/pdf.ts'
import { say } from '../../platform/words.ts'
import { addressLine, type Line, slipLines } from './slip-lines.ts'

const TEMPLATE = `
#text(size: 19pt, weight: 600, data.title)
#v(-0.6em)
#text(fill: rgb("#4b555b"), data.lead)
#v(0.2em)
#block(width: 100%, inset: 10pt, radius: 5pt, fill: rgb("#f3f1ea"))[
  #text(size: 14pt, weight: 600, data.name) \\
  #data.number-words
]
#for part in data.parts {
  heading-line(part.title)
  if part.lines.len() > 0 { facts(part.lines) } else { text(fill: rgb("#4b555b"), part.none) }
}
#heading-line(data.sources.title)
#table-of((1fr, auto, 1.4fr), data.sources.heads, data.sources.rows)
#heading-line(data.readers.title)
#text(size: 10.5pt, data.readers.lead)
#if data.readers.rows.len() > 0 { table-of((1.5fr, auto, auto, 1.4fr), data.readers.heads, data.readers.rows) }
#heading-line(data.rights.title)
#for words in data.rights.lines [- #words]
`

const dayOf = (instant: string) =>
  formatThaiDate(new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' }), 'short')

const waysOf = (acts: ReadingAct[]) =>
  [...new Set(acts.map(({ action }) => wayOf(action)))].map((way) => say(`lists.readingWay.${way}`)).join(', ')

function readersPart(acts: ReadingAct[]) {
  const { organizations, times } = gatherReaders(acts, null)
  return {
    title: 'ใครดูหรือแก้ข้อมูลนี้บ้าง',
    lead:
      times === 0
        ? 'ยังไม่มีใครดูข้อมูลนี้ในช่วงที่ระบบเก็บบันทึกไว้'
        : `รวม ${times.toLocaleString('en-US')} ครั้ง จาก ${organizations.length} หน่วยงาน ในช่วงที่ระบบเก็บบันทึกไว้`,
    heads: ['หน่วยงาน', 'ครั้ง', 'ล่าสุด', 'ทางใด'],
    rows: organizations.map((one) => [
      one.name ?? 'ระบบกลาง (ผู้ดูแลเครื่อง)',
      one.times.toLocaleString('en-US'),
      dayOf(one.lastAt),
      waysOf(acts.filter(({ organizationId }) => organizationId === one.organizationId)),
    ]),
  }
}

const sourcesPart = ({ sources }: Person) => ({
  title: 'ข้อมูลนี้มาจากไหน',
  heads: ['หน่วยงาน', 'วันที่ให้ข้อมูล', 'อย่างไร'],
  rows: sources.map((one) => [
    one.organizationName,
    formatThaiDate(one.saidOn, 'short'),
    one.kind === 'import' ? `ไฟล์ ${one.fileName ?? 'ของหน่วยงานนั้น'}` : `บันทึกในระบบ${one.by ? ` โดย ${one.by}` : ''}`,
  ]),
})

const CLOSED = 'หน่วยงานที่พิมพ์ใบนี้ไม่มีข้อตกลงให้เห็นข้อมูลส่วนนี้ ขอได้จากหน่วยงานที่เก็บข้อมูล'
const NOTHING = 'ไม่มีข้อมูลส่วนนี้'

function partsOf(person: Person) {
  const homes: Line[] = person.addresses.map((address) => [
    address.toDay ? `เคยอยู่ถึง ${formatThaiDate(address.toDay, 'short')}` : 'ที่อยู่ปัจจุบัน',
    addressLine(address) || 'ไม่ทราบ',
  ])
  const part = (title: string, lines: Line[], none = NOTHING) => ({ title, lines, none })
  return [
    part('ตัวท่าน', slipLines(person, 'identity')),
    part('ที่อยู่', homes),
    part('ผู้ดูแลและกลุ่ม', slipLines(person, 'care')),
    part('สุขภาพและสิทธิ', slipLines(person, 'health'), person.sees.health ? NOTHING : CLOSED),
    part('รายได้และหนี้สิน', slipLines(person, 'economy'), person.sees.economy ? NOTHING : CLOSED),
    part('การดูแล', [
      [
        'เยี่ยมบ้านแล้ว',
        `${person.visitCount} ครั้ง${person.lastVisitOn ? ` ล่าสุด ${formatThaiDate(person.lastVisitOn, 'long')}` : ''}`,
      ],
      ['ความต้องการที่ยังไม่ได้รับ', `${person.openNeeds} เรื่อง`],
      ['หน่วยงานที่ดูแลข้อมูล', person.holders.map(({ name }) => name).join(', ') || '–'],
      ...slipLines(person, 'more'),
    ]),
  ]
}

export type SlipOf = {
  person: Person
  number: string | null
  acts: ReadingAct[]
  organization: string
  officer: string
}

export function slipPdf({ person, number, acts, organization, officer }: SlipOf): Promise<Buffer> {
  const today = formatThaiDate(bangkokToday(), 'long')
  return makePdf(TEMPLATE, {
    title: 'สำเนาข้อมูลของท่านในระบบกลาง',
    lead: `ข้อมูล ณ วันที่ ${today} พิมพ์โดย ${[officer, organization].filter(Boolean).join(' ')}`,
    foot: `สำเนาข้อมูลของ ${person.fullName} · ${today}`,
    name: person.fullName,
    'number-words': number ? `เลขประจำตัวประชาชน ${number}` : 'ไม่มีเลขประจำตัวประชาชนในระบบ',
    parts: partsOf(person),
    sources: sourcesPart(person),
    readers: readersPart(acts),
    rights: {
      title: 'ท่านขออะไรได้บ้าง',
      lines: [
        'ขอดูและขอสำเนาข้อมูล ขอแก้ไขให้ถูกต้อง ขอให้ลบหรือระงับการใช้ และคัดค้านการใช้ข้อมูล ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30–36',
        'หน่วยงานต้องตอบภายใน 30 วัน ไม่มีค่าใช้จ่าย และถ้าตอบว่าทำให้ไม่ได้ต้องบอกเหตุผล',
        'ความยินยอมที่เคยให้ไว้ ถอนได้ทุกเมื่อ การดูแลและสิทธิที่กฎหมายให้ไม่เปลี่ยน',
        `ถามหรือยื่นคำขอได้ที่ ${organization || 'หน่วยงานที่พิมพ์ใบนี้'}`,
      ],
    },
  })
}
