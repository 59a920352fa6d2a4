// All visits as a table, page by page; each page leaves its audit line. The last line says how many there are.
import { NEED_KINDS } from '../../../domain/care/needs/lists.ts'
import { maskNumber } from '../../../domain/registry/people/citizen-number.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { say } from '../../platform/words.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { type ExportedVisit, listVisitsToExport, type VisitCursor, type VisitsFilter } from './visits-export.queries.ts'

const PAGE = 2_000

export const VISIT_HEADINGS = [
  'เลขประจำตัวประชาชน',
  'ชื่อ-สกุล',
  'พื้นที่',
  'วันที่เยี่ยม',
  'ผู้เยี่ยม',
  'หน่วยงาน',
  'ความดันตัวบน',
  'ความดันตัวล่าง',
  'ชีพจร',
  'น้ำหนัก',
  'ส่วนสูง',
  'น้ำตาล',
  'ADL รวม',
  'สิ่งที่พบ',
  'ความต้องการที่พบ',
  'นัดครั้งต่อไป',
  'ท่าวัดความดัน',
  'ชนิดน้ำตาล',
  'อุณหภูมิ',
  'หายใจต่อนาที',
  'ออกซิเจน',
  'รอบเอว',
  'พบกับ',
  'หกล้ม (ครั้ง)',
  'หกล้มบาดเจ็บ',
  'แผลกดทับ',
  'ระดับแผล',
  'ตำแหน่งแผล',
  'สิ่งที่ทำ',
]

const cellsOf = (centre: Centre, visit: ExportedVisit, unmask: string | undefined): TableCell[] => {
  const number = visit.sealed && centre.seal.open(visit.sealed).toString()
  return [
    number && (unmask ? number : maskNumber(number)),
    fullName(visit),
    visit.areaName,
    formatThaiDate(visit.visitedOn, 'numeric'),
    visit.visitorName,
    visit.agency,
    visit.systolic,
    visit.diastolic,
    visit.pulse,
    visit.weightKg,
    visit.heightCm,
    visit.sugar,
    visit.adlTotal,
    visit.findings,
    visit.needsFound.map((need) => NEED_KINDS[need]).join(', '),
    visit.nextVisitOn && formatThaiDate(visit.nextVisitOn, 'numeric'),
    ...fieldCells(visit),
  ]
}

const yesOrNo = (said: boolean | null) => (said === null ? null : said ? 'ใช่' : 'ไม่ใช่')
const chosen = (list: string, code: string | null) => (code === null ? null : say(`lists.${list}.${code}`))

/** What the field app asks besides. */
const fieldCells = (visit: ExportedVisit): TableCell[] => [
  chosen('pressurePosition', visit.pressurePosition),
  chosen('sugarKind', visit.sugarKind),
  visit.temperature,
  visit.respiration,
  visit.oxygen,
  visit.waistCm,
  chosen('metWith', visit.metWith),
  visit.falls,
  yesOrNo(visit.fallInjured),
  yesOrNo(visit.pressureSore),
  chosen('soreGrade', visit.soreGrade),
  visit.sorePlace,
  visit.done.map((act) => say(`lists.visitAct.${act}`)).join(', '),
]

/** Whole numbers only with a reason, which the audit keeps. */
export async function* visitLines(
  centre: Centre,
  who: Who,
  filter: VisitsFilter,
  unmask?: string,
): AsyncGenerator<TableCell[]> {
  const exportId = newId()
  let count = 0
  let after: VisitCursor
  yield VISIT_HEADINGS
  for (;;) {
    const page = await inWork(centre, who, async (work) => {
      const visits = await listVisitsToExport(work.db, filter, after, PAGE)
      const people = [...new Set(visits.map(({ personId }) => personId))]
      const details = { ...filter, ...(unmask ? { unmask } : {}) }
      if (visits.length > 0) await recordReading(work, 'visit.export', exportId, people, details)
      return visits
    })
    for (const visit of page) yield cellsOf(centre, visit, unmask)
    count += page.length
    after = page.at(-1)
    if (page.length < PAGE) break
  }
  yield [`รวม ${count.toLocaleString('en-US')} ครั้ง ข้อมูล ณ วันที่ ${formatThaiDate(bangkokToday(), 'short')}`]
}
