// What is said of one row, and of which of its cells.
import type { RowIssue } from '../../../../domain/registry/imports/import.ts'
import type { RowMarks } from './marked-row.ts'

type Severity = RowIssue['severity']

const ORDER: readonly Severity[] = ['refuse', 'ask', 'warn', 'fix', 'skip']
export const SEVERITY_WORDS: Record<Severity, string> = {
  fix: 'แก้ให้แล้ว',
  warn: 'โปรดตรวจ',
  ask: 'รอคนตัดสิน',
  refuse: 'ไม่นำเข้า',
  skip: 'ข้าม',
}
const LONGEST_CELL = 32_000

const worstOf = (issues: readonly RowIssue[]) =>
  ORDER.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'fix'

const noteOf = (issues: readonly RowIssue[]) =>
  issues
    .map(({ severity, column, message }) => `[${SEVERITY_WORDS[severity]}] ${column ? `${column}: ` : ''}${message}`)
    .join('\n')
    .slice(0, LONGEST_CELL)

export function marksOfRow(issues: readonly RowIssue[], columns: ReadonlyMap<string, number>): RowMarks {
  const cells = new Map<number, Severity>()
  for (const severity of [...ORDER].reverse())
    for (const issue of issues) {
      const at = issue.column === null ? undefined : columns.get(issue.column)
      if (at !== undefined && issue.severity === severity) cells.set(at, severity)
    }
  return { cells, note: noteOf(issues), worst: worstOf(issues) }
}
