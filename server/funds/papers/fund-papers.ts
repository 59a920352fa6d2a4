// Which papers a fund has of a year, and how each is made.
import { isOverdue } from '../../../domain/funds/committees/committee.ts'
import { closingOf, type PeriodKind, periodEnd } from '../../../domain/funds/ledger/closing.ts'
import {
  type FundPaper,
  type PaperGap,
  type PaperLine,
  paperLine,
  paperToCome,
} from '../../../domain/funds/papers/paper-line.ts'
import { remarksOnPlan } from '../../../domain/funds/plans/fund-year.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Paper } from '../../platform/papers/paper.ts'
import { listChart } from '../exports/book-tables.queries.ts'
import { FIRST_DAY_OF_BOOKS, readBook } from '../ledger/book-export.ts'
import { sumAccounts } from '../ledger/ledger.queries.ts'
import { bookPaper } from './book-paper.ts'
import { committeePaper } from './committee-paper.ts'
import type { FundYearFacts } from './fund-facts.ts'
import { minutesPaper } from './minutes-paper.ts'
import { moneyPlanPaper } from './money-plan-paper.ts'
import { budgetYear } from './paper-words.ts'
import { type PeriodMoney, periodReportPaper } from './period-report-paper.ts'
import { populationPaper } from './population-paper.ts'

const PERIODS = { 'month-report': 'month', 'quarter-report': 'quarter', 'year-report': 'year' } as const
const LENGTHS: Record<PeriodKind, number> = { month: 12, quarter: 4, year: 1 }

/** The first days of the months, quarters or the year of a fiscal year. */
function periodsOf(kind: PeriodKind, fiscalYear: number): string[] {
  const days: string[] = []
  for (let day = `${fiscalYear - 1}-10-01`; days.length < LENGTHS[kind]; day = addDays(periodEnd(kind, day)!, 1))
    days.push(day)
  return days
}

/** Those that have begun; of the books' own time. */
function periodLines(paper: keyof typeof PERIODS, { year, pot, closings }: FundYearFacts): PaperLine[] {
  const kind = PERIODS[paper]
  if (!pot) return [paperToCome(paper, 'books-missing')]
  const today = bangkokToday()
  return periodsOf(kind, year.fiscalYear)
    .filter((day) => day <= today && periodEnd(kind, day)! >= pot.booksFrom)
    .map((day) => {
      const closing = closingOf(closings, kind, day)
      const missing: PaperGap[] = closing?.resolution ? [] : closing ? ['resolution'] : ['not-closed']
      return paperLine(paper, missing, { of: day, onDay: day })
    })
}

function yearLines({ year, regulation, plans }: FundYearFacts): PaperLine[] {
  const filled = [
    ...(year.population === null ? (['population'] as const) : []),
    ...(year.shareCode === null && regulation ? (['share'] as const) : []),
    ...(year.localSatang === null ? (['local-money'] as const) : []),
    ...(year.filledBy === '' ? (['filled-by'] as const) : []),
  ]
  const planned = [
    ...(year.approvedOn === null ? (['approval'] as const) : []),
    ...(plans.some(({ plan }) => plan.projects.length > 0) ? [] : (['planned-projects'] as const)),
    ...remarksOnPlan(year, regulation?.rules).filter((remark) => remark !== 'population-missing'),
  ]
  if (year.revision === 0) return [paperToCome('population', 'year-missing'), paperToCome('money-plan', 'year-missing')]
  return [paperLine('population', filled), paperLine('money-plan', planned)]
}

function peopleLines({ members, meetings }: FundYearFacts): PaperLine[] {
  const today = bangkokToday()
  const sitting = members.filter(({ endedOn }) => endedOn === null || endedOn > today)
  const committee =
    sitting.length === 0
      ? paperToCome('committee', 'committee-missing')
      : paperLine('committee', [
          ...(sitting.some(({ office }) => office === 'chair') ? [] : (['chair'] as const)),
          ...(sitting.some((one) => isOverdue(one, today)) ? (['terms-over'] as const) : []),
        ])
  return [
    committee,
    ...(meetings.length === 0 ? [paperToCome('minutes', 'meeting-missing')] : []),
    ...meetings.map(({ id, number, fiscalYear, onDay, adoptedAt, hasQuorum, minutes }) =>
      paperLine(
        'minutes',
        [
          ...(minutes.trim() === '' ? (['minutes-text'] as const) : []),
          ...(hasQuorum ? [] : (['quorum'] as const)),
          ...(adoptedAt === null ? (['adoption'] as const) : []),
        ],
        { of: id, reference: `${number}/${budgetYear(fiscalYear)}`, onDay },
      ),
    ),
  ]
}

export const linesOfFund = (all: FundYearFacts): PaperLine[] => [
  ...yearLines(all),
  ...periodLines('month-report', all),
  ...periodLines('quarter-report', all),
  ...periodLines('year-report', all),
  all.pot ? paperLine('book', []) : paperToCome('book', 'books-missing'),
  ...peopleLines(all),
]

async function moneyOf(db: Db, { fund, pot }: FundYearFacts, kind: PeriodKind, fromDay: string): Promise<PeriodMoney> {
  const month = fromDay.slice(5, 7)
  const yearFrom = `${Number(fromDay.slice(0, 4)) - (month >= '10' ? 0 : 1)}-10-01`
  const sums = (from: string, to: string) => sumAccounts(db, fund.id, { potId: pot!.id, from, to })
  const toDay = periodEnd(kind, fromDay)!
  const spanFrom = async (from: string) => ({
    before: await sums(FIRST_DAY_OF_BOOKS, addDays(from, -1)),
    during: await sums(from, toDay),
  })
  return {
    kind,
    fromDay,
    accounts: await listChart(db),
    period: await spanFrom(fromDay),
    year: await spanFrom(yearFrom),
  }
}

/** Throws not-found for what does not exist yet. */
export async function makeFundPaper(db: Db, all: FundYearFacts, paper: FundPaper, of?: string): Promise<Paper> {
  const line = linesOfFund(all).find((one) => one.paper === paper && (one.of === null || one.of === of))
  if (!line?.canBePrinted) throw problems.notFound({ what: 'paper' })
  switch (paper) {
    case 'population':
      return populationPaper(all)
    case 'money-plan':
      return moneyPlanPaper(all)
    case 'committee':
      return committeePaper(all)
    case 'minutes':
      return minutesPaper(all, all.meetings.find(({ id }) => id === of)!)
    case 'book':
      return bookPaper(all, await readBook(db, all.fund.id, { potId: all.pot!.id, year: all.year.fiscalYear }))
    default:
      return periodReportPaper(all, await moneyOf(db, all, PERIODS[paper], line.of!))
  }
}
