import type { VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'
import { sortKey } from '../../../domain/shared/thai-text.ts'
import type { ReportSearch } from './search.ts'

export type ReportSort = NonNullable<ReportSearch['sort']>

const nameOf = (row: VisitsReportRow) => row.month ?? sortKey(row.name ?? '')
const byName = (a: VisitsReportRow, b: VisitsReportRow) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0)

/** Names in the order of the dictionary; equal figures by name. */
export function sortedRows(rows: readonly VisitsReportRow[], sort: ReportSort): VisitsReportRow[] {
  const turn = sort.startsWith('-') ? -1 : 1
  const column = sort.replace('-', '') as 'name' | 'visits' | 'people'
  if (column === 'name') return [...rows].sort((a, b) => turn * byName(a, b))
  return [...rows].sort((a, b) => turn * (a[column] - b[column]) || byName(a, b))
}
