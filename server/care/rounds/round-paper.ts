// The round of somebody without a phone: whom to see and why, with boxes to fill, keyed in at the office afterwards.
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { makePdf } from '../../platform/pdf.ts'
import { say } from '../../platform/words.ts'
import type { RoundLine } from './rounds.queries.ts'

const TEMPLATE = `
#set page(flipped: true, margin: (x: 12mm, top: 12mm, bottom: 16mm))
#let box-head(words) = text(size: 9pt, weight: 600, words)
#text(size: 16pt, weight: 600, data.title) #h(1fr) #text(size: 10pt, data.day)
#text(size: 10pt, fill: rgb("#4b555b"), data.lead)
#table(
  columns: (7mm, 1.6fr, 1.9fr, 19mm, 22mm, 13mm, 16mm, 16mm, 13mm, 1.3fr, 22mm),
  stroke: 0.5pt + rgb("#80857f"), inset: 4pt, align: left + top,
  table.header(..data.heads.map(box-head)),
  ..data.rows.map(row => (
    text(size: 9pt, row.n), [#text(size: 11pt, weight: 600, row.name) \\ #text(size: 9pt, row.home)],
    text(size: 9pt, row.why), [], [], [], [], [], [], [], box(height: 13mm))).flatten())
`

const HEADS = ['', 'ใคร บ้าน โทร', 'เหตุที่ไป', 'วันที่เยี่ยม', 'ความดัน', 'ชีพจร', 'น้ำตาล', 'น้ำหนัก', 'ADL', 'ที่พบ', 'ต้องการ']
/** For whoever is met on the way. */
const EMPTY_ROWS = 6

/** What is to be done for her, in the words of the phone; where nothing is due, how it stands. */
function whyOf({ groups, lastVisitOn, openNeeds }: RoundLine, tasks: readonly string[]): string {
  const seen = lastVisitOn ? `เยี่ยมล่าสุด ${formatThaiDate(lastVisitOn, 'short')}` : 'ยังไม่เคยเยี่ยม'
  const needs = openNeeds > 0 ? `ความต้องการค้าง ${openNeeds}` : ''
  if (tasks.length > 0) return [...tasks.map((task) => `• ${task}`), needs].filter(Boolean).join('\n')
  return [groups.map((group) => say(`lists.groupTag.${group}`)).join(', '), seen, needs].filter(Boolean).join(' · ')
}

const homeOf = ({ house, moo, area, phone }: RoundLine) =>
  [house, moo === null ? '' : `หมู่ ${moo}`, area, phone ? `โทร ${phone}` : ''].filter(Boolean).join(' ')

/** `tasks`: by person, the most pressing first. */
export function roundPdf(volunteer: string, lines: RoundLine[], tasks: Map<string, string[]>): Promise<Buffer> {
  const today = bangkokToday()
  const rows = lines.map((line, at) => ({
    n: String(at + 1),
    name: line.name,
    home: homeOf(line),
    why: whyOf(line, tasks.get(line.id) ?? []),
  }))
  const blank = Array.from({ length: EMPTY_ROWS }, () => ({ n: '', name: '', home: '', why: '' }))
  return makePdf(TEMPLATE, {
    title: `ใบเยี่ยมบ้าน · ${volunteer}`,
    day: `พิมพ์เมื่อ ${formatThaiDate(today, 'long')}`,
    lead: 'เขียนวันที่เป็น พ.ศ. ความดันเป็น ตัวบน/ตัวล่าง ADL เป็นคะแนนรวม 0–20 ช่องที่ไม่ได้วัดเว้นว่างไว้ ส่งคืนสำนักงานเมื่อครบ เก็บใบนี้ไม่ให้ผู้อื่นเห็น',
    heads: HEADS,
    rows: [...rows, ...blank],
  })
}
