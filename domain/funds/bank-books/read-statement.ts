// A bank's statement as its banks give it: a table with a day, what went and what came in columns of their own or in one, and the rest.
import { satangFromBaht } from '../../shared/money.ts'
import { parseThaiDate } from '../../shared/thai-date.ts'
import { searchKey } from '../../shared/thai-text.ts'
import type { ReadBankLine } from './bank-line.ts'

export type StatementFault = 'day-unreadable' | 'amount-unreadable' | 'comes-and-goes'
export type ReadStatement = {
  lines: ReadBankLine[]
  /** Rows with something in them that is no line, by their number in the file. */
  faults: { row: number; fault: StatementFault; cells: string[] }[]
}

const COLUMNS = {
  day: ['วันที่', 'วันที่ทำรายการ', 'วันเดือนปี', 'date', 'transactiondate', 'วันที่มีผล'],
  out: ['ถอน', 'ถอนเงิน', 'เดบิต', 'จำนวนเงินถอน', 'จ่าย', 'withdrawal', 'withdraw', 'debit', 'รายการถอน', 'หักบัญชี'],
  in: ['ฝาก', 'ฝากเงิน', 'เครดิต', 'จำนวนเงินฝาก', 'รับ', 'deposit', 'credit', 'รายการฝาก', 'เข้าบัญชี'],
  amount: ['จำนวนเงิน', 'amount', 'จำนวน'],
  left: ['คงเหลือ', 'ยอดคงเหลือ', 'balance', 'outstandingbalance', 'ยอดเงินคงเหลือ', 'จำนวนเงินคงเหลือ'],
  text: ['รายการ', 'รายละเอียด', 'คำอธิบาย', 'description', 'detail', 'details', 'หมายเหตุ', 'transaction', 'รหัสรายการ'],
} as const
type Column = keyof typeof COLUMNS
type Found = Partial<Record<Column, number>>

/** What stands behind a name in brackets is its unit: ถอน (บาท), Debit (THB). */
const headerKey = (cell: string) => searchKey(cell.replace(/[([].*$/, '')).replace(/[\s./:-]/g, '')

function columnsIn(cells: readonly string[]): Found {
  const found: Found = {}
  cells.forEach((cell, at) => {
    const key = headerKey(cell)
    for (const column of Object.keys(COLUMNS) as Column[])
      if (found[column] === undefined && COLUMNS[column].some((name) => headerKey(name) === key)) found[column] = at
  })
  return found
}

const isHeader = ({ day, out, in: came, amount }: Found) =>
  day !== undefined && (amount !== undefined || (out !== undefined && came !== undefined))

/** In satang, of either sign; null for an empty cell or a dash, undefined for what is no amount. */
function signedAmount(cell = ''): number | null | undefined {
  const text = cell.trim()
  if (text === '' || /^[-–]+$/.test(text)) return null
  const isBelow = /^[-–(]/.test(text) || /\)$/.test(text)
  const satang = satangFromBaht(text.replace(/^[-–+(]|\)$/g, '').trim())
  return satang === undefined ? undefined : isBelow ? -satang : satang
}

const moved = (went: number | null, came: number | null) => (came ?? 0) - Math.abs(went ?? 0)

function lineOf(cells: readonly string[], { day, out, in: came, amount, left, text }: Found, today: string) {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''))
  const amounts = [signedAmount(cell(out)), signedAmount(cell(came)), signedAmount(cell(amount))]
  if (amounts.some((one) => one === undefined)) return 'amount-unreadable'
  const [went, arrived, one] = amounts as (number | null)[]
  if (went && arrived) return 'comes-and-goes'
  const amountSatang = amount !== undefined && !went && !arrived ? (one ?? 0) : moved(went ?? null, arrived ?? null)
  // Opening balances and sums move nothing.
  if (amountSatang === 0) return undefined
  const read = parseThaiDate(cell(day).split(/[ T]\d{1,2}:/)[0] ?? '', { today })
  if ('problem' in read) return 'day-unreadable'
  return {
    onDay: read.day,
    amountSatang,
    text: cell(text).trim().slice(0, 300),
    leftSatang: signedAmount(cell(left)) ?? null,
  }
}

/** Undefined when no row names a day and amounts. `rows` as a reader gives them. */
export function readStatement(
  rows: readonly { row: number; cells: readonly string[] }[],
  today: string,
): ReadStatement | undefined {
  const at = rows.findIndex(({ cells }) => isHeader(columnsIn(cells)))
  const header = rows[at]
  if (!header) return undefined
  const found = columnsIn(header.cells)
  const statement: ReadStatement = { lines: [], faults: [] }
  for (const { row, cells } of rows.slice(at + 1)) {
    const line = lineOf(cells, found, today)
    if (typeof line === 'string') statement.faults.push({ row, fault: line, cells: [...cells] })
    else if (line) statement.lines.push(line)
  }
  return statement
}
