// Remarks are kept as codes and values, and put into words when they are read.
import type { Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { RowIssue } from '../../../domain/registry/imports/import.ts'
import type { Db } from '../../platform/database.ts'
import { type Language, say } from '../../platform/words.ts'
import { listRowsWithRemarks } from './batch-rows.queries.ts'

export const issueOf = (
  sheet: string,
  row: number,
  { column, code, severity, value, values }: Remark,
  language: Language = 'th',
): RowIssue => ({
  sheet,
  row,
  column,
  code,
  severity,
  value,
  message: say(`issues.${code}`, { value: value ?? '', column: column ?? '', ...values }, language),
})

/** Every remark of a batch, in the order of the file. */
export async function listIssues(db: Db, batchId: string, language: Language = 'th'): Promise<RowIssue[]> {
  const rows = await listRowsWithRemarks(db, batchId)
  return rows.flatMap(({ sheet, rowNumber, issues }) =>
    issues.map((remark) => issueOf(sheet, rowNumber, remark, language)),
  )
}
