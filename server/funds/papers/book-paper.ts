// สมุดคุมรับ-จ่าย of a fiscal year, or of one of its months.
import type { BookMonth } from '../../../domain/funds/ledger/book-months.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { type Paper, type PaperRow, row, signatures, sumRow, table, title } from '../../platform/papers/paper.ts'
import type { FundYearFacts } from './fund-facts.ts'
import { bahtOrDash, budgetYear, footOf } from './paper-words.ts'

function rowsOf({ month, rows, inSatang, outSatang, leftSatang }: BookMonth): PaperRow[] {
  return [
    ...rows.map(({ entry, account, ...moved }) =>
      row(
        formatThaiDate(entry.onDay, 'short'),
        entry.reference,
        account,
        [entry.text, entry.counterparty].filter(Boolean).join('\n'),
        bahtOrDash(moved.inSatang),
        bahtOrDash(moved.outSatang),
        formatBaht(moved.leftSatang),
      ),
    ),
    sumRow(
      '',
      '',
      '',
      `รวม${formatThaiDate(month, 'long', 'month')}`,
      formatBaht(inSatang),
      formatBaht(outSatang),
      formatBaht(leftSatang),
    ),
  ]
}

export function bookPaper({ fund, year, regulation, pot }: FundYearFacts, months: readonly BookMonth[]): Paper {
  const name = `สมุดคุมรับ-จ่าย ปีงบประมาณ ${budgetYear(year.fiscalYear)}`
  return {
    title: name,
    wide: true,
    foot: footOf(fund, regulation),
    blocks: [
      title(name, `${fund.nameTh} รหัส ${fund.code}${pot ? ` · ${pot.name}` : ''}`),
      table(
        [
          { head: 'วันที่', width: 1.4 },
          { head: 'รหัสอ้างอิง', width: 1.5, isCode: true },
          { head: 'รหัสบัญชี', width: 1, align: 'center', isCode: true },
          { head: 'รายการ', width: 4 },
          { head: 'รับ (บาท)', width: 1.7, align: 'right' },
          { head: 'จ่าย (บาท)', width: 1.7, align: 'right' },
          { head: 'คงเหลือ (บาท)', width: 1.8, align: 'right' },
        ],
        [sumRow('', '', '', 'ยอดยกมา', '', '', formatBaht(months[0]?.carriedSatang ?? 0)), ...months.flatMap(rowsOf)],
      ),
      signatures({ role: 'ผู้จัดทำ', name: '' }, { role: 'ผู้ตรวจสอบ', name: '' }),
    ],
  }
}
