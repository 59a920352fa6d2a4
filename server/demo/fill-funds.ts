// Funds with their books of last year and this: what came in, which projects were paid, and which months are closed.

import { monthsBetween, type PeriodKind, periodEnd } from '../../domain/funds/ledger/closing.ts'
import { linesOfOpening, linesOfReceipt } from '../../domain/funds/ledger/posting.ts'
import type { Uses } from '../../domain/funds/plans/fund-year.ts'
import { type Regulation, regulationOn } from '../../domain/funds/regulations/regulation.ts'
import { addDays, fiscalYear } from '../../domain/shared/thai-date.ts'
import { insertFund, insertFundOffice, insertPot } from '../funds/funds/funds.queries.ts'
import { insertClosing } from '../funds/ledger/closings.queries.ts'
import { postEntry } from '../funds/ledger/ledger.queries.ts'
import { approveFundYear, saveFundYear } from '../funds/plans/fund-years.queries.ts'
import { listRegulations } from '../funds/regulations/regulations.queries.ts'
import type { Work } from '../platform/work.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'
import { type DemoBooks, type DemoFund, FUNDS } from './demo-funds.ts'
import { ORGANIZATIONS } from './demo-organizations.ts'
import { fillProjects } from './fill-projects.ts'

export async function fillFunds(work: Work, chance: Chance, network: Network, today: string): Promise<void> {
  const now = fiscalYear(today) - 543
  const regulations = await listRegulations(work.db)
  // What the fund officer of the province does, she signs.
  const at = { ...work, actor: { ...work.actor, accountId: network.accounts.fon! } }
  for (const fund of FUNDS) {
    const books = { fund, fundId: chance.id(), potId: chance.id(), years: [now - 1, now], today }
    await openFund(at, chance, network, books)
    for (const year of books.years) {
      await planYear(at, chance, books, year, regulationOn(regulations, fund.kind, firstDay(year)))
      await receiveYear(at, chance, books, year)
      await fillProjects(at, chance, books, { year, organizationId: network.organizations[fund.organization] })
    }
    await closeMonths(at, chance, books)
  }
}

const firstDay = (year: number) => `${year - 1}-10-01`
const inBaht = (baht: number) => baht * 100

async function openFund(at: Work, chance: Chance, network: Network, { fund, fundId, potId, years }: DemoBooks) {
  const { kind, code, nameTh, nameEn, areaCode, issueListId } = fund
  const booksFrom = firstDay(years[0]!)
  const place = { address: '', phone: '', email: '' as const, latitude: null, longitude: null, openedOn: '2008-10-01' }
  const organizationId = network.organizations[fund.organization]
  const named = { id: fundId, kind, code, nameTh, nameEn, areaCode, areaSetId: null, issueListId, organizationId }
  await insertFund(at, { ...named, ...place })
  const bank = {
    bankName: 'ธ.ก.ส.',
    bankAccountName: nameTh,
    bankAccountNumber: `01-${chance.digits(8)}-${chance.digits(1)}`,
  }
  await insertPot(at, fundId, { id: potId, kind: 'main', name: 'เงินกองทุน', ...bank, booksFrom })
  for (const [account, office] of [
    ['fon', 'officer'],
    ['wilai', 'finance'],
    ['mek', 'mentor'],
  ] as const) {
    const accountId = network.accounts[account]!
    await insertFundOffice(at, fundId, { id: chance.id(), accountId, office, fromDay: booksFrom, toDay: null })
  }
  const satang = inBaht(chance.whole(120, 480) * 1000)
  const opening = { id: chance.id(), potId, kind: 'opening' as const, onDay: booksFrom, amountSatang: satang }
  await postEntry(at.db, { ...opening, fundId, text: 'ยอดยกมาจากสมุดเดิม' }, linesOfOpening(satang))
}

const incomeOf = ({ population, percent, kind }: DemoFund) => {
  const nhso = population * (kind === 'local-health' ? 4500 : 1600)
  return { nhso, local: Math.floor((nhso * percent) / 100) }
}

async function planYear(at: Work, chance: Chance, books: DemoBooks, year: number, regulation: Regulation | undefined) {
  const { fund, fundId, today } = books
  const { nhso, local } = incomeOf(fund)
  const of = (percent: number) => Math.floor(((nhso + local) * percent) / 10_000) * 100
  const uses: Uses = { '1': of(30), '2': of(35), '3': of(15), '4': of(12), '5': of(5) }
  const filled = { filledBy: 'ฝน เพชรรัตน์', filledPosition: 'เจ้าหน้าที่กองทุน', filledPhone: '', filledEmail: '' as const }
  const money = { nhsoSatang: nhso, localSatang: local, otherSatang: 0, carriedSatang: 0, uses }
  const key = { fundId, fiscalYear: year, regulationId: regulation?.id ?? null }
  const heads = { population: fund.population, shareCode: fund.shareCode }
  await saveFundYear(at, key, { revision: 0, ...heads, ...money, ...filled })
  const approvedOn = `${year - 1}-11-${chance.whole(10, 25)}`
  if (approvedOn <= today && (year < books.years.at(-1)! || chance.happens(0.6)))
    await approveFundYear(at, key, { id: chance.id(), approvedOn, resolution: `ครั้งที่ 4/${year + 542}` })
}

async function receiveYear(at: Work, chance: Chance, { fund, fundId, potId, today }: DemoBooks, year: number) {
  const { nhso, local } = incomeOf(fund)
  const received = [
    [`${year - 1}-11-0${chance.whole(2, 9)}`, '40100', nhso, 'เงินจาก สปสช.', 'สปสช. เขต 12 สงขลา'],
    [`${year}-01-${chance.whole(10, 28)}`, '40200', local, 'เงินสมทบประจำปี', ORGANIZATIONS[fund.organization].nameTh],
    [`${year}-03-31`, '40300', chance.whole(20_000, 180_000), 'ดอกเบี้ยเงินฝาก', 'ธ.ก.ส.'],
    [`${year}-09-29`, '40300', chance.whole(20_000, 180_000), 'ดอกเบี้ยเงินฝาก', 'ธ.ก.ส.'],
  ] as const
  for (const [onDay, account, amountSatang, text, counterparty] of received) {
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

/** All months that are over but the last; the quarters and the year with them. */
async function closeMonths(at: Work, chance: Chance, { fundId, potId, years, today }: DemoBooks) {
  const signatures = [
    { office: 'maker' as const, name: 'ฝน เพชรรัตน์', position: 'เจ้าหน้าที่กองทุน' },
    { office: 'chair' as const, name: 'วิไล สุวรรณโณ', position: 'ประธานกรรมการกองทุน' },
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
