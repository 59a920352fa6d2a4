import { writeXlsx } from 'hucre'
import type { MonthlyFigures, MonthlyReport, MonthlyUnit } from '../../../domain/insight/monthly/monthly-report.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { makePdf } from '../../platform/pdf.ts'
import { safeCell } from '../../platform/safe-cell.ts'
import { say } from '../../platform/words.ts'

const ORDER = ['carried', 'visitedPeople', 'visits', 'newcomers', 'died', 'left', 'unvisited', 'remaining'] as const
const HEADS = ['กลุ่ม', ...ORDER.map((figure) => say(`lists.monthlyFigure.${figure}`))]
const NOTE = 'แต่ละคนนับครั้งเดียวในกลุ่มแรกที่ตรง เรียงจากบนลงล่าง กลุ่มเป็นของวันที่ออกรายงาน · ยกมา + รายใหม่ − เสียชีวิต − ย้ายออก = ยกไป'

const cells = (figures: MonthlyFigures) => ORDER.map((figure) => figures[figure])
const rowsOf = ({ groups, total }: MonthlyUnit) => [
  ...groups.map((one) => [say(`lists.monthlyGroup.${one.group}`), ...cells(one)]),
  ['รวม', ...cells(total)],
]
const titleOf = ({ from }: MonthlyReport) => `รายงานผลการเยี่ยมบ้าน เดือน${formatThaiDate(from, 'long', 'month')}`
const asOfLine = ({ asOf }: MonthlyReport) => `ข้อมูล ณ วันที่ ${formatThaiDate(asOf, 'long')}`
const nameOf = ({ name, of }: MonthlyUnit) => (of ? `${name} · ${of}` : name)

export async function monthlyAsWorkbook(report: MonthlyReport): Promise<Buffer> {
  const width = HEADS.length
  const line = (...words: string[]) => [...words.map(safeCell), ...Array<string>(width - words.length).fill('')]
  const rows = [
    line(titleOf(report)),
    line(asOfLine(report)),
    ...report.units.flatMap((unit) => [line(''), line(nameOf(unit)), HEADS, ...rowsOf(unit)]),
    line(''),
    line(NOTE),
  ]
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'รายเดือน', rows }] }))
}

const TEMPLATE = `
#for (at, unit) in data.units.enumerate() {
  if at > 0 { pagebreak() }
  text(size: 17pt, weight: 600, data.title)
  linebreak()
  text(size: 13pt, unit.name)
  linebreak()
  text(size: 10pt, fill: rgb("#4b555b"), data.as-of)
  v(0.6em)
  table(columns: (1.7fr, ..range(data.heads.len() - 1).map(_ => 1fr)), align: (left, ..range(data.heads.len() - 1).map(_ => right)),
    stroke: 0.5pt + rgb("#80857f"), inset: (x: 4pt, y: 6pt),
    table.header(..data.heads.map(head => text(size: 9pt, weight: 600, head))),
    ..unit.rows.map(row => row.map(cell => text(size: 11pt, str(cell)))).flatten())
  text(size: 9pt, fill: rgb("#4b555b"), data.note)
  v(3em)
  grid(columns: (1fr, 1fr), column-gutter: 10mm, ..data.signs.map(sign => align(center)[
    ลงชื่อ .................................................... \\
    ( .................................................... ) \\
    #sign \\
    วันที่ ............ / ............ / ............
  ]))
}
#if data.units.len() == 0 [#data.none]
`

/** A page for each unit, with room for those who sign. */
export const monthlyAsPdf = (report: MonthlyReport): Promise<Buffer> =>
  makePdf(TEMPLATE, {
    title: titleOf(report),
    'as-of': asOfLine(report),
    foot: `พิมพ์เมื่อ ${formatThaiDate(bangkokToday(), 'short')}`,
    heads: HEADS,
    units: report.units.map((unit) => ({ name: nameOf(unit), rows: rowsOf(unit) })),
    note: NOTE,
    signs: [report.by === 'volunteer' ? 'ผู้ปฏิบัติงาน' : 'ผู้รายงาน', 'ผู้ตรวจรับรอง'],
    none: 'ไม่มีข้อมูลในเดือนนี้',
  })
