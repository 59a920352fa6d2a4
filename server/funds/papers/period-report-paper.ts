// รายงานการรับ-จ่ายและเงินคงเหลือ of a month, quarter or year. Every figure is a sum of what the ledger keeps per month and account.
import { type AccountSum, yearInMoney } from '../../../domain/funds/ledger/account-sums.ts'
import { type Closing, closingOf, type PeriodKind, periodEnd } from '../../../domain/funds/ledger/closing.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { fiscalYear, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import {
  type Paper,
  type PaperBlock,
  type PaperColumn,
  type PaperRow,
  type PaperSigner,
  paragraph,
  row,
  signatures,
  sumRow,
  table,
  title,
} from '../../platform/papers/paper.ts'
import type { AccountOfChart } from '../exports/book-tables.queries.ts'
import type { FundYearFacts } from './fund-facts.ts'
import { bahtOrDash, footOf } from './paper-words.ts'

/** What was posted before a time, and in it. */
export type Span = { before: AccountSum[]; during: AccountSum[] }
export type PeriodMoney = {
  kind: PeriodKind
  fromDay: string
  accounts: AccountOfChart[]
  period: Span
  /** From the first of October to the period's last day. */
  year: Span
}

/** ประจำเดือนตุลาคม 2568 · ประจำไตรมาสที่ 1 ปีงบประมาณ 2569 */
export function nameOfPeriod(kind: PeriodKind, fromDay: string): string {
  if (kind === 'month') return `ประจำเดือน${formatThaiDate(fromDay, 'long', 'month')}`
  if (kind === 'year') return `ประจำปีงบประมาณ ${fiscalYear(fromDay)}`
  return `ประจำไตรมาสที่ ${((Number(fromDay.slice(5, 7)) + 2) % 12) / 3 + 1} ปีงบประมาณ ${fiscalYear(fromDay)}`
}

const HEADS: Record<PeriodKind, string> = { month: 'เดือนนี้', quarter: 'ไตรมาสนี้', year: 'ปีนี้' }

/** Those that the form names, and others where money went there all the same. */
const shownAccounts = ({ accounts, year }: PeriodMoney, { fund }: FundYearFacts, kind: string) =>
  accounts.filter(
    (account) =>
      account.kind === kind &&
      ((fund.kind === 'local-health') !== account.code.endsWith('0900') ||
        year.during.some(({ accountCode }) => accountCode === account.code)),
  )

function moneyTable(money: PeriodMoney, all: FundYearFacts): PaperBlock {
  const spans = money.kind === 'year' ? [money.year] : [money.period, money.year]
  const figures = spans.map(({ before, during }) => yearInMoney(before, during))
  const columns: PaperColumn[] = [
    { head: 'รหัสบัญชี', width: 1, align: 'center', isCode: true },
    { head: 'รายการ', width: 4 },
    ...spans.map((_, at) => ({
      head: `${at === spans.length - 1 && money.kind !== 'year' ? 'ทั้งปี' : HEADS[money.kind]} (บาท)`,
      width: 1.6,
      align: 'right' as const,
    })),
  ]
  const line = (kind: 'incomes' | 'expenses', { code, nameTh }: AccountOfChart): PaperRow =>
    row(
      code,
      nameTh,
      ...figures.map((of) => bahtOrDash(of[kind].find(({ accountCode }) => accountCode === code)?.satang)),
    )
  const sum = (words: string, of: 'carriedSatang' | 'incomeSatang' | 'spentSatang' | 'leftSatang') =>
    sumRow('', words, ...figures.map((figure) => formatBaht(figure[of])))
  const head = (words: string) => sumRow('', words, ...figures.map(() => ''))
  return table(columns, [
    sum(money.kind === 'year' ? '1. ยอดยกมาจากปีที่แล้ว' : '1. ยอดยกมา', 'carriedSatang'),
    head('2. รายการรับ'),
    ...shownAccounts(money, all, 'income').map((account) => line('incomes', account)),
    sum('รวมรายการรับ', 'incomeSatang'),
    head('3. รายการจ่าย'),
    ...shownAccounts(money, all, 'expense').map((account) => line('expenses', account)),
    sum('รวมรายการจ่าย', 'spentSatang'),
    sum('คงเหลือยกไป', 'leftSatang'),
  ])
}

const OFFICES = { maker: 'ผู้จัดทำ', reporter: 'ผู้รายงาน', chair: 'ประธานกรรมการกองทุน' } as const

const signersOf = (closing: Closing | undefined): PaperSigner[] =>
  Object.entries(OFFICES).map(([office, role]) => {
    const signed = closing?.signatures.find((one) => one.office === office)
    return { role, name: signed?.name ?? '', position: signed?.position ?? '' }
  })

export function periodReportPaper(all: FundYearFacts, money: PeriodMoney): Paper {
  const { fund, regulation, closings, pot } = all
  const closing = closingOf(closings, money.kind, money.fromDay)
  const name = nameOfPeriod(money.kind, money.fromDay)
  return {
    title: `รายงานการรับ-จ่าย ${name}`,
    foot: footOf(fund, regulation),
    blocks: [
      title('รายงานการรับ-จ่ายและเงินคงเหลือ', name, `${fund.nameTh} รหัส ${fund.code}`),
      ...(pot && fund.pots.length > 1 ? [paragraph(`บัญชี ${pot.name}`, { align: 'center' })] : []),
      paragraph(`ณ วันที่ ${formatThaiDate(periodEnd(money.kind, money.fromDay)!, 'long')}`, { align: 'center' }),
      moneyTable(money, all),
      ...(closing ? [] : [paragraph('ยังไม่ปิดงวด ตัวเลขอาจเปลี่ยนได้', { bold: true })]),
      paragraph(`มติคณะกรรมการกองทุน ${closing?.resolution || '.'.repeat(50)}`, { indent: true }),
      signatures(...signersOf(closing)),
    ],
  }
}
