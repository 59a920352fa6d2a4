// One answer for the whole screen: the lines, what they add up to, and the way down to them.
import {
  addSums,
  type FigureSums,
  INCOMES,
  type MoneyYear,
  NO_SUMS,
  SUM_NAMES,
} from '../../../domain/funds/funds/fund-figures.ts'
import {
  type FundRollUp,
  type FundRollUpQuery,
  MISSING,
  type RollUpLine,
} from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { moneyOf } from '../../funds/funds/fund-figures.queries.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { listMembers, pathTo } from '../dashboard/dashboard-areas.queries.ts'
import type { Asked } from './counted-funds.queries.ts'
import { type LineRow, listLines } from './roll-up-lines.queries.ts'
import { listIssueNames, listPlaces } from './roll-up-names.queries.ts'
import { countFunds, listMoneyYears, listValues, sumMoney } from './roll-up-values.queries.ts'

const NOWHERE = { latitude: null, longitude: null }
const value = { ...NOWHERE, of: 'value' as const, openFunds: 0, sums: NO_SUMS, money: null, missing: null }
const sumsOf = (row: FigureSums) => Object.fromEntries(SUM_NAMES.map((name) => [name, row[name]])) as FigureSums

function lineOf(row: LineRow, name: string, place: { latitude: number | null; longitude: number | null }): RollUpLine {
  const { key, of, funds, openFunds, missing } = row
  const { latitude, longitude } = place
  return {
    key,
    of,
    name,
    latitude,
    longitude,
    funds,
    openFunds,
    sums: sumsOf(row),
    money: openFunds > 0 ? moneyOf(row) : null,
    missing,
  }
}

function addMoney(some: readonly (MoneyYear | null)[]): MoneyYear | null {
  const open = some.filter((one) => one !== null)
  if (open.length === 0) return null
  const total = (of: (one: MoneyYear) => number) => open.reduce((sum, one) => sum + of(one), 0)
  return {
    carriedSatang: total((one) => one.carriedSatang),
    incomes: Object.fromEntries(
      INCOMES.map((name) => [name, total(({ incomes }) => incomes[name])]),
    ) as MoneyYear['incomes'],
    receivedSatang: total((one) => one.receivedSatang),
    spentSatang: total((one) => one.spentSatang),
    leftSatang: total((one) => one.leftSatang),
  }
}

const addMissing = (lines: readonly RollUpLine[]) =>
  Object.fromEntries(
    MISSING.map((name) => [name, lines.reduce((sum, { missing }) => sum + (missing?.[name] ?? 0), 0)]),
  ) as RollUpLine['missing']

const totalOf = (lines: readonly RollUpLine[]): RollUpLine => ({
  ...{ ...NOWHERE, key: '', of: 'value', name: '' },
  funds: lines.reduce((sum, { funds }) => sum + funds, 0),
  openFunds: lines.reduce((sum, { openFunds }) => sum + openFunds, 0),
  sums: addSums(lines.map(({ sums }) => sums)),
  money: addMoney(lines.map(({ money }) => money)),
  missing: lines.length > 0 && lines.every(({ missing }) => missing !== null) ? addMissing(lines) : null,
})

async function byPlace(db: Db, asked: Asked): Promise<RollUpLine[]> {
  const rows = await listLines(db, asked)
  const keys = (of: LineRow['of']) => rows.filter((row) => row.of === of).map(({ key }) => key)
  const places = await listPlaces(db, { areas: keys('area'), funds: keys('fund') })
  return rows.map((row) => lineOf(row, places.get(row.key)?.name ?? '', places.get(row.key) ?? NOWHERE))
}

async function byValue(db: Db, asked: Asked): Promise<RollUpLine[]> {
  const names = asked.by === 'issue' ? await listIssueNames(db) : undefined
  const rows = await listValues(db, asked)
  return rows.map((row) => ({
    ...value,
    key: row.key,
    name: names?.get(row.key) ?? '',
    funds: row.funds,
    sums: sumsOf(row),
  }))
}

/** Years in which money moved stand there though nothing was granted, and the other way round. */
async function byYear(db: Db, { year: _year, ...asked }: Asked): Promise<RollUpLine[]> {
  const counted = await byValue(db, asked)
  const money = await listMoneyYears(db, asked)
  const keys = [...new Set([...counted, ...money].map(({ key }) => key))].sort()
  return keys.map((key) => {
    const of = money.find((row) => row.key === key)
    const line = counted.find((one) => one.key === key) ?? { ...value, key, name: '', funds: 0 }
    return { ...line, money: of ? moneyOf(of) : null }
  })
}

const NO_MONEY = { carriedSatang: 0, spentSatang: 0, leftSatang: 0 }

async function byFunder(db: Db, asked: Asked): Promise<RollUpLine[]> {
  const { incomes } = moneyOf(await sumMoney(db, asked))
  const none = Object.fromEntries(INCOMES.map((name) => [name, 0])) as MoneyYear['incomes']
  return INCOMES.filter((name) => incomes[name] !== 0).map((name) => ({
    ...{ ...value, key: name, name: '', funds: 0 },
    money: { ...NO_MONEY, incomes: { ...none, [name]: incomes[name] }, receivedSatang: incomes[name] },
  }))
}

/** Lines that are parts of funds cannot say how many funds they are together. */
async function wholeOf(db: Db, asked: Asked, lines: readonly RollUpLine[]): Promise<RollUpLine> {
  const counts = await countFunds(db, asked)
  const isOpen = counts.openFunds > 0
  return {
    ...totalOf(lines),
    ...counts,
    money: isOpen && asked.by !== 'year' ? moneyOf(await sumMoney(db, asked)) : null,
  }
}

/** Throws area-unknown. Sums of what was granted are everyone's; money is told of the funds alone whose books are open to the actor. */
export async function getFundRollUp({ db }: Work, query: FundRollUpQuery): Promise<FundRollUp> {
  const area = query.area ?? ''
  const asked: Asked = { ...query, area, members: await listMembers(db, area), today: bangkokToday() }
  const path = await pathTo(db, area)
  const { by } = query
  const isWhole = by === 'area' || by === 'kind'
  const make = isWhole ? byPlace : by === 'year' ? byYear : by === 'funder' ? byFunder : byValue
  const lines = await make(db, asked)
  return {
    ...{ area, name: path.at(-1)?.name ?? '', path, by, fiscalYear: query.year ?? null, asOf: asked.today },
    total: isWhole ? totalOf(lines) : await wholeOf(db, asked, lines),
    lines,
  }
}
