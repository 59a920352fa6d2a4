// Which accounts an entry moves. Money in the bank is debited when it comes and credited when it goes.
import { BANK, BROUGHT_FORWARD, type LedgerLine, RETURNED } from './entry.ts'

const moved = (debit: string, credit: string, satang: number): LedgerLine[] => [
  [debit, satang],
  [credit, -satang],
]

export const linesOfOpening = (satang: number) => moved(BANK, BROUGHT_FORWARD, satang)
export const linesOfReceipt = (account: string, satang: number) => moved(BANK, account, satang)
export const linesOfPayment = (account: string, satang: number) => moved(account, BANK, satang)
export const linesOfReturn = (satang: number) => moved(BANK, RETURNED, satang)
export const linesOfReversal = (lines: readonly LedgerLine[]): LedgerLine[] =>
  lines.map(([account, satang]) => [account, -satang])

/** Of a project: the five uses of a local health fund have an account each, all other funds have one. */
export const expenseAccountOf = (fundKind: string, supportType: number | null) =>
  fundKind === 'local-health' && supportType !== null ? `50${supportType}00` : '50900'
