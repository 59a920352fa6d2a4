// A fund's books of a year: the money plan, what came in, and the months that are closed.
import { monthsBetween, type PeriodKind, periodEnd } from '../../domain/funds/ledger/closing.ts'
import { linesOfReceipt } from '../../domain/funds/ledger/posting.ts'
import type { Uses } from '../../domain/funds/plans/fund-year.ts'
import { type Regulation, regulationOn } from '../../domain/funds/regulations/regulation.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import { insertClosing } from '../funds/ledger/closings.queries.ts'
import { postEntry } from '../funds/ledger/ledger.queries.ts'
import { approveFundYear, saveFundYear } from '../funds/plans/fund-years.queries.ts'
import type { Work } from '../platform/work.ts'
import type { Chance } from './chance.ts'
import type { DemoBooks, DemoFund } from './demo-funds.ts'
import { ORGANIZATIONS } from './demo-organizations.ts'

export const firstDay = (year: number) => `${year - 1}-10-01`

const incomeOf = ({ population, percent, kind }: DemoFund) => {
  const nhso = population * (kind === 'local-health' ? 4500 : 1600)
  return { nhso, local: Math.floor((nhso * percent) / 100) }
}

/** Only funds whose announcement reckons by heads plan by the uses of clause 10. */
export async function planYear(
  at: Work,
  chance: Chance,
  { fund, fundId, years, today }: DemoBooks,
  { year, regulations, approvedOn }: { year: number; regulations: Regulation[]; approvedOn: string },
) {
  if (fund.population === 0) return
  const regulation = regulationOn(regulations, fund.kind, firstDay(year))
  const { nhso, local } = incomeOf(fund)
  const of = (percent: number) => Math.floor(((nhso + local) * percent) / 10_000) * 100
  const uses: Uses = { '1': of(30), '2': of(35), '3': of(15), '4': of(12), '5': of(5) }
  const filled = { filledBy: 'ฝน เพชรรัตน์', filledPosition: 'เจ้าหน้าที่กองทุน', filledPhone: '', filledEmail: '' as const }
  const money = { nhsoSatang: nhso, localSatang: local, otherSatang: 0, carriedSatang: 0, uses }
  const key = { fundId, fiscalYear: year, regulationId: regulation?.id ?? null }
  const heads = { population: fund.population, shareCode: fund.shareCode }
  await saveFundYear(at, key, { revision: 0, ...heads, ...money, ...filled })
  if (approvedOn <= today && (year < years.at(-1)! || chance.happens(0.6)))
    await approveFundYear(at, key, { id: chance.id(), approvedOn, resolution: `ครั้งที่ 1/${year + 543}` })
}

export async function receiveYear(at: Work, chance: Chance, books: DemoBooks, year: number) {
  const { fundId, potId, today } = books
  for (const [onDay, account, amountSatang, text, counterparty] of [
    ...grantsOf(chance, books.fund, year),
    ...interestOf(chance, year),
  ]) {
    if (onDay > today) continue
    const posting = {
      fundId,
      potId,
      id: chance.id(),
      kind: 'receipt' as const,
      onDay,
      text,
      amountSatang,
      counterparty,
    }
    await postEntry(at.db, posting, linesOfReceipt(account, amountSatang))
  }
}

type Received = [onDay: string, account: string, satang: number, text: string, from: string]

function grantsOf(chance: Chance, fund: DemoFund, year: number): Received[] {
  const early = `${year - 1}-11-0${chance.whole(2, 9)}`
  const late = `${year}-01-${chance.whole(10, 28)}`
  const owner =
    typeof fund.organization === 'string' ? ORGANIZATIONS[fund.organization].nameTh : fund.organization.nameTh
  if (fund.population > 0) {
    const { nhso, local } = incomeOf(fund)
    return [
      [early, '40100', nhso, 'เงินจาก สปสช.', 'สปสช. เขต 12 สงขลา'],
      [late, '40200', local, 'เงินสมทบประจำปี', owner],
    ]
  }
  const half = fund.yearlyBaht * 50
  return [
    [early, '40900', half, 'เงินร่วมทุนงวดที่ 1', owner],
    [late, '40900', half, 'เงินร่วมทุนงวดที่ 2', owner],
  ]
}

const interestOf = (chance: Chance, year: number): Received[] =>
  [`${year}-03-31`, `${year}-09-29`].map((day) => [
    day,
    '40300',
    chance.whole(20_000, 180_000),
    'ดอกเบี้ยเงินฝาก',
    'ธ.ก.ส.',
  ])

/** All months that are over but the last; the quarters and the year with them. */
export async function closeMonths(at: Work, chance: Chance, { fundId, potId, years, today }: DemoBooks, chair: string) {
  const signatures = [
    { office: 'maker' as const, name: 'ฝน เพชรรัตน์', position: 'เจ้าหน้าที่กองทุน' },
    { office: 'chair' as const, name: chair, position: 'ประธานกรรมการกองทุน' },
  ]
  const close = (kind: PeriodKind, fromDay: string) =>
    insertClosing(at, fundId, {
      id: chance.id(),
      potId,
      kind,
      fromDay,
      toDay: periodEnd(kind, fromDay)!,
      signatures,
      resolution: '',
    })
  const lastMonth = addDays(`${today.slice(0, 7)}-01`, -1)
  for (const month of monthsBetween(firstDay(years[0]!), addDays(`${lastMonth.slice(0, 7)}-01`, -1))) {
    await close('month', month)
    for (const kind of ['quarter', 'year'] as const) {
      const first = firstOf(kind, month)
      if (periodEnd(kind, first) === periodEnd('month', month)) await close(kind, first)
    }
  }
}

const firstOf = (kind: 'quarter' | 'year', month: string) =>
  monthsBetween(addDays(month, kind === 'year' ? -340 : -70), month).find((first) => periodEnd(kind, first)) ?? month
