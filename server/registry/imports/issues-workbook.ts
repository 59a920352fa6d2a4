// The remarks on a batch as a workbook, to be worked through beside the file.
import type { RowIssue } from '../../../domain/registry/imports/import.ts'
import { type TableCell, tableAsWorkbook } from '../../platform/table-file.ts'

const HEADINGS = ['แผ่นงาน', 'แถว', 'คอลัมน์', 'ระดับ', 'ค่าในไฟล์', 'ข้อสังเกต']

const SEVERITIES: Record<RowIssue['severity'], string> = {
  fix: 'แก้ให้แล้ว',
  warn: 'โปรดตรวจ',
  ask: 'รอคนตัดสิน',
  refuse: 'ไม่นำเข้า',
}

async function* lines(issues: readonly RowIssue[]): AsyncGenerator<TableCell[]> {
  yield HEADINGS
  for (const { sheet, row, column, severity, value, message } of issues) {
    yield [sheet, row, column, SEVERITIES[severity], value, message]
  }
}

export const issuesWorkbook = (issues: readonly RowIssue[]) =>
  tableAsWorkbook(lines(issues), { name: 'ข้อสังเกต' })
