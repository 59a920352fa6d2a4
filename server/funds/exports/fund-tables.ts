// Tables of funds: their money plans, their chart and books, the funds themselves, and how many projects they have.
import type { CountedBy, NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import { referenceOf } from '../../../domain/funds/ledger/entry.ts'
import { USES } from '../../../domain/funds/plans/fund-year.ts'
import { healthZoneOf } from '../../../domain/ground/areas/health-zones.ts'
import type { Db } from '../../platform/database.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { listBookLines, listChart, listPlanLines } from './book-tables.queries.ts'
import { countProjects, listFundsOfTable, type ProjectCount } from './fund-tables.queries.ts'

const baht = (satang: number | null) => (satang === null ? null : satang / 100)
type Rows = Promise<{ cursor: string; cells: TableCell[] }[]>

export async function readPlans(db: Db, wanted: NhsoWanted): Rows {
  const lines = await listPlanLines(db, wanted)
  return lines.map(({ cursor, code, fiscalYear, carriedSatang, nhsoSatang, localSatang, uses }) => ({
    cursor,
    cells: [
      ...[code, fiscalYear, baht(carriedSatang), baht(nhsoSatang), baht(localSatang)],
      ...USES.map((use) => baht(uses[use] ?? 0)),
    ],
  }))
}

export async function readChart(db: Db): Rows {
  const accounts = await listChart(db)
  return accounts.map(({ code, nameTh, kind }) => ({ cursor: code, cells: [code, nameTh, kind] }))
}

/** Debits above zero and credits below, as the books have them. */
export async function readBooks(db: Db, wanted: NhsoWanted): Rows {
  const lines = await listBookLines(db, wanted)
  return lines.map((line) => ({
    cursor: line.entryId,
    cells: [
      ...[`${line.entryId}/${line.position}`, line.fundId, line.projectId, null],
      ...[referenceOf(line.document, line.number), line.onDay, line.accountCode, baht(line.amountSatang)],
      ...[line.fundCode, line.potName, line.projectCode, line.text, line.counterparty, line.channel, line.chequeNumber],
    ],
  }))
}

export async function readFunds(db: Db, wanted: NhsoWanted): Rows {
  const funds = await listFundsOfTable(db, wanted)
  return funds.map((fund) => ({
    cursor: fund.cursor,
    cells: [
      ...[fund.code, fund.nameTh, fund.kind, fund.organizationCode, fund.organizationName],
      ...[
        healthZoneOf(fund.areaCode) ?? null,
        fund.areaCode,
        fund.openedOn === null ? null : Number(fund.openedOn.slice(0, 4)),
      ],
      ...[baht(fund.openingSatang), fund.openedAt ?? fund.booksFrom, fund.bankName, fund.bankAccountName],
      ...[fund.bankAccountNumber, fund.potName, fund.aliases],
    ],
  }))
}

/** Provinces of one zone are one line a year. */
function byZone(counts: readonly ProjectCount[]): ProjectCount[] {
  const sums = new Map<string, ProjectCount>()
  for (const count of counts) {
    const code = String(healthZoneOf(count.code) ?? '')
    const key = `${code} ${count.fiscalYear}`
    const sum = sums.get(key) ?? { ...count, code, funds: 0, projects: 0 }
    sums.set(key, { ...sum, funds: sum.funds + count.funds, projects: sum.projects + count.projects })
  }
  return [...sums.values()].sort((a, b) => Number(a.code) - Number(b.code) || a.fiscalYear - b.fiscalYear)
}

export const readCounts =
  (by: CountedBy) =>
  async (db: Db, wanted: NhsoWanted): Rows => {
    const counted = await countProjects(db, by, wanted)
    return (by === 'zone' ? byZone(counted) : counted).map(({ code, name, fiscalYear, funds, projects }) => ({
      cursor: `${code} ${fiscalYear}`,
      cells: by === 'fund' ? [code, name, fiscalYear, projects] : [code, fiscalYear, funds, projects],
    }))
  }
