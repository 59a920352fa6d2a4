import {
  type VisitsReport,
  VisitsReportQuery,
  type VisitsReportRow,
} from '../../../domain/insight/reports/visits-report.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { visitsReport } from '../../insight/reports/visits-report.queries.ts'
import { reportAsCsv } from '../../insight/reports/visits-report-files.ts'
import { inWork } from '../../platform/work.ts'
import { command, UsageError } from '../command.ts'
import { tableOf } from '../tables.ts'
import { typedDay } from '../typed-day.ts'

const asJson = ({ rows }: VisitsReport) =>
  `${JSON.stringify(rows.map(({ area, name, month, visits, people }) => (month ? { month, visits, people } : { area, name, visits, people })))}\n`

const lineOf = ({ area, name, month, visits, people }: VisitsReportRow) => [area ?? month, name, visits, people]

const asTable = (report: VisitsReport) => {
  const total = ['', 'รวม', report.total.visits, report.total.people]
  const table = tableOf(['รหัส', 'พื้นที่', 'เยี่ยม (ครั้ง)', 'คน'], [...report.rows.map(lineOf), total])
  return `${table}ข้อมูล ณ วันที่ ${formatThaiDate(report.asOf, 'long')}\n`
}

const FORMATS: Record<string, (report: VisitsReport) => string> = { json: asJson, table: asTable, csv: reportAsCsv }

export const reportVisits = command({
  name: 'report visits',
  usage:
    '[--year 2563 | --fiscal-year 2564] [--as-of 2563-12-18] [--by region|province|district|subdistrict|month] [--area CODE] [--format table|json|csv]',
  summary: {
    th: 'จำนวนครั้งและคนที่ได้รับการเยี่ยมบ้าน ตามพื้นที่หรือเดือน ณ วันที่',
    en: 'home visits and people visited, by area or month, as of a day',
  },
  options: {
    year: { type: 'string' },
    'fiscal-year': { type: 'string' },
    'as-of': { type: 'string' },
    by: { type: 'string' },
    area: { type: 'string' },
    format: { type: 'string', default: 'table' },
  },
  async run(centre, { values }, out) {
    const write = FORMATS[values.format]
    if (!write) throw new UsageError(`--format: ${Object.keys(FORMATS).join(', ')}`)
    const query = VisitsReportQuery.safeParse({
      year: values.year,
      fiscalYear: values['fiscal-year'],
      asOf: values['as-of'] && typedDay(values['as-of'], '--as-of'),
      by: values.by,
      area: values.area,
    })
    if (!query.success) throw new UsageError(`--${query.error.issues[0]?.path.join('.')}`, reportVisits)
    out.write(write(await inWork(centre, 'operator', (work) => visitsReport(work, query.data))))
    return undefined
  },
})
