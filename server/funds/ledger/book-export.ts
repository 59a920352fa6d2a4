// สมุดคุมรับ-จ่าย as a file: the columns of the paper book, with what was brought forward above and sums below each month.
import { bankOf } from '../../../domain/funds/ledger/account-sums.ts'
import { type BookMonth, bookMonths } from '../../../domain/funds/ledger/book-months.ts'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { addDays, formatThaiDate, yearRange } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { listEntries, sumAccounts } from './ledger.queries.ts'

/** No book of this country is older. */
export const FIRST_DAY_OF_BOOKS = '1900-01-01'
const HEADING = ['วันที่', 'เลขที่', 'รหัสบัญชี', 'รายการ', 'รับจาก/จ่ายให้', 'รับ', 'จ่าย', 'คงเหลือ']

export type BookAsked = { potId: string; year: number }

/** Of a fiscal year, named by the ค.ศ. year in which it ends. */
export async function readBook(db: Db, fundId: string, { potId, year }: BookAsked): Promise<BookMonth[]> {
  const { from, to } = yearRange(year + 543, 'fiscal')
  const before = await sumAccounts(db, fundId, { potId, from: FIRST_DAY_OF_BOOKS, to: addDays(from, -1) })
  const entries: LedgerEntry[] = []
  for (let page = await listEntries(db, fundId, { potId, from, to }); page.length > 0; ) {
    entries.push(...page)
    page = await listEntries(db, fundId, { potId, from, to, after: page.at(-1)!.id })
  }
  return bookMonths(entries, bankOf(before), [from])
}

const inBaht = (satang: number) => (satang === 0 ? null : satang / 100)

export async function* bookLines(months: readonly BookMonth[]): AsyncGenerator<TableCell[]> {
  yield HEADING
  yield ['', '', '', 'ยอดยกมา', '', null, null, (months[0]?.carriedSatang ?? 0) / 100]
  for (const { month, rows, inSatang, outSatang, leftSatang } of months) {
    for (const { entry, account, ...moved } of rows)
      yield [
        formatThaiDate(entry.onDay, 'numeric'),
        entry.reference,
        account,
        entry.text,
        entry.counterparty,
        inBaht(moved.inSatang),
        inBaht(moved.outSatang),
        moved.leftSatang / 100,
      ]
    const name = formatThaiDate(month, 'long', 'month')
    yield ['', '', '', `รวม${name}`, '', inSatang / 100, outSatang / 100, leftSatang / 100]
  }
}
