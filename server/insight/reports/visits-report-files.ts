import { writeXlsx } from 'hucre'
import type { VisitsReport, VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { BYTE_ORDER_MARK, csvLine } from '../../platform/safe-cell.ts'

const HEADINGS = ['รหัสพื้นที่', 'พื้นที่/เดือน', 'จำนวนครั้งที่เยี่ยม', 'จำนวนคนที่ได้รับการเยี่ยม']

const asOfLine = ({ from, to, asOf }: VisitsReport) =>
  `ข้อมูล ณ วันที่ ${formatThaiDate(asOf, 'short')} นับการเยี่ยมตั้งแต่ ${formatThaiDate(from, 'short')} ถึง ${formatThaiDate(to, 'short')}`

const cellsOf = ({ area, name, month, visits, people }: VisitsReportRow) => [
  area ?? month ?? '',
  name ?? month ?? '',
  visits,
  people,
]

const linesOf = (report: VisitsReport) => [
  HEADINGS,
  ...report.rows.map(cellsOf),
  ['', 'รวม', report.total.visits, report.total.people],
  [asOfLine(report), '', '', ''],
]

export const reportAsCsv = (report: VisitsReport) => BYTE_ORDER_MARK + linesOf(report).map(csvLine).join('')

export const reportAsWorkbook = async (report: VisitsReport) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'เยี่ยมบ้าน', rows: linesOf(report) }] }))
