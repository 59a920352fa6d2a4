// The remarks on a batch as a workbook, to be worked through beside the file.
import type { RowIssue } from '../../../domain/registry/imports/import.ts'
import { type TableCell, tableAsWorkbook } from '../../platform/table-file.ts'
import { SEVERITY_WORDS } from './corrected/marks-of-row.ts'

const HEADINGS = ['แผ่นงาน', 'แถว', 'คอลัมน์', 'ระดับ', 'ค่าในไฟล์', 'ข้อสังเกต']

async function* lines(issues: readonly RowIssue[]): AsyncGenerator<TableCell[]> {
  yield HEADINGS
  for (const { sheet, row, column, severity, value, message } of issues) {
    yield [sheet, row, column, SEVERITY_WORDS[severity], value, message]
  }
}

export const issuesWorkbook = (issues: readonly RowIssue[]) => tableAsWorkbook(lines(issues), { name: 'ข้อสังเกต' })
