// The dashboard as a file: the same figures as on the screen, hidden ones as <5, the day of the figures in every sheet.
import { writeXlsx } from 'hucre'
import type { Dashboard, Shown } from '../../../domain/insight/dashboard/dashboard.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { BYTE_ORDER_MARK, csvLine, safeCell } from '../../platform/safe-cell.ts'
import { say } from '../../platform/words.ts'

type Cell = string | number
type Sheet = { name: string; lines: Cell[][] }

const HIDDEN = '<5*'
const cell = (value: Shown): Cell => value ?? HIDDEN
const word = (list: string, code: string) => say(`lists.${list}.${code}`)
const SEX = { male: 'ชาย', female: 'หญิง', unknown: 'ไม่ทราบเพศ' }
const ADL = (state: string) => (state === 'not-assessed' ? 'ยังไม่ประเมิน' : word('adlClass', state))
const bandName = (band: string) =>
  band === 'unknown' ? 'ไม่ทราบอายุ' : band === '90' ? '90 ปีขึ้นไป' : `${band}–${Number(band) + 9} ปี`

function sheetsOf({ main, adl, groups, ages, needs, months, parts, quiet }: Dashboard): Sheet[] {
  return [
    {
      name: 'ภาพรวม',
      lines: [
        ['ตัวเลข', 'จำนวน'],
        ['คนในทะเบียน (คน)', cell(main.people)],
        ['เยี่ยมบ้าน (ครั้ง)', cell(main.visits)],
        ['ผู้ได้รับการเยี่ยม (คน)', cell(main.visited)],
        ['ไม่ได้เยี่ยมเกิน 30 วัน (คน)', cell(main.notVisited30)],
        ['ไม่ได้เยี่ยมเกิน 90 วัน (คน)', cell(main.notVisited90)],
        ['ผู้ที่ต้องดูแล (คน)', cell(main.inNeed)],
        ['ความต้องการที่ยังไม่ได้รับ (รายการ)', cell(main.openNeeds)],
        ['ในนี้เร่งด่วน (รายการ)', cell(main.urgentNeeds)],
        ...adl.map(({ state, people }) => [`${ADL(state)} (คน)`, cell(people)]),
      ],
    },
    {
      name: 'พื้นที่',
      lines: [
        ['รหัสพื้นที่', 'พื้นที่', 'คน', 'เยี่ยม (ครั้ง)', 'ได้รับการเยี่ยม (คน)', 'ไม่ได้เยี่ยมเกิน 90 วัน', 'ผู้ที่ต้องดูแล', 'ความต้องการ'],
        ...parts.map((part) => [
          part.area,
          part.name || 'ไม่ระบุพื้นที่ย่อย',
          ...[part.people, part.visits, part.visited, part.notVisited90, part.inNeed, part.openNeeds].map(cell),
        ]),
      ],
    },
    { name: 'กลุ่ม', lines: [['กลุ่ม', 'คน'], ...groups.map((one) => [word('groupTag', one.group), cell(one.people)])] },
    {
      name: 'อายุและเพศ',
      lines: [['เพศ', 'อายุ', 'คน'], ...ages.map((one) => [SEX[one.sex], bandName(one.band), cell(one.people)])],
    },
    {
      name: 'ความต้องการ',
      lines: [
        ['ประเภท', 'ความเร่งด่วน', 'รายการ'],
        ...needs.map((one) => [word('needKind', one.kind), word('needUrgency', one.urgency), cell(one.needs)]),
      ],
    },
    {
      name: 'รายเดือน',
      lines: [
        ['เดือน', 'เยี่ยม (ครั้ง)', 'ได้รับการเยี่ยม (คน)'],
        ...months.map((one) => [one.month, cell(one.visits), cell(one.visited)]),
      ],
    },
    {
      name: 'พื้นที่เงียบ',
      lines: [
        ['รหัสพื้นที่', 'พื้นที่', 'ผู้ที่ต้องดูแล', 'ความต้องการเร่งด่วน', 'เยี่ยมล่าสุด'],
        ...quiet.map((one) => [
          one.area,
          one.name,
          one.inNeed,
          one.urgentNeeds,
          one.lastVisitOn ? formatThaiDate(one.lastVisitOn, 'short') : 'ยังไม่เคย',
        ]),
      ],
    },
  ].filter(({ lines }) => lines.length > 1)
}

function lastLines(dashboard: Dashboard): Cell[][] {
  const { asOf, from, to, name, isSuppressed } = dashboard
  const day = (iso: string) => formatThaiDate(iso, 'short')
  return [
    [`ข้อมูล ณ วันที่ ${day(asOf)} · ${name || 'ทุกพื้นที่'} · นับการเยี่ยมตั้งแต่ ${day(from)} ถึง ${day(to)}`],
    ...(isSuppressed ? [[`${HIDDEN} น้อยกว่า 5 หรือปิดไว้เพื่อไม่ให้คำนวณย้อนได้ว่าเป็นใคร`]] : []),
  ]
}

export const dashboardAsCsv = (dashboard: Dashboard) =>
  BYTE_ORDER_MARK +
  [...sheetsOf(dashboard).flatMap(({ name, lines }) => [[name], ...lines, []]), ...lastLines(dashboard)]
    .map(csvLine)
    .join('')

export async function dashboardAsWorkbook(dashboard: Dashboard): Promise<Buffer> {
  const safe = (line: Cell[]) => line.map((one) => (typeof one === 'string' ? safeCell(one) : one))
  const sheets = sheetsOf(dashboard).map(({ name, lines }) => ({
    name,
    rows: [...lines, ...lastLines(dashboard)].map(safe),
  }))
  return Buffer.from(await writeXlsx({ sheets }))
}
