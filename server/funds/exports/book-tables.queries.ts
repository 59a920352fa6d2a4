import { sql } from 'kysely'
import type { NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import type { Db } from '../../platform/database.ts'
import { booksAreOpen, fundIsAskedFor, PAGE } from './funds-wanted.queries.ts'

export type PlanLine = {
  cursor: string
  code: string
  fiscalYear: number
  carriedSatang: number
  nhsoSatang: number | null
  localSatang: number | null
  uses: Record<string, number>
}

/** แผนการเงิน of each fund and year. */
export async function listPlanLines(db: Db, wanted: NhsoWanted): Promise<PlanLine[]> {
  const { rows } = await sql<PlanLine>`
    select f.code || ' ' || y.fiscal_year as cursor, f.code, y.fiscal_year, y.carried_satang, y.nhso_satang, y.local_satang, y.uses
    from fund_years y join funds f on f.id = y.fund_id
    where ${booksAreOpen} and ${fundIsAskedFor(wanted)}
      and (${wanted.budgetYear ?? null}::int is null or y.fiscal_year = ${wanted.budgetYear ?? null})
      and (f.code || ' ' || y.fiscal_year) collate "C" > ${wanted.after ?? ''}
    order by (f.code || ' ' || y.fiscal_year) collate "C" limit ${PAGE}`.execute(db)
  return rows
}

export type AccountOfChart = { code: string; nameTh: string; kind: string }

export async function listChart(db: Db): Promise<AccountOfChart[]> {
  const { rows } = await sql<AccountOfChart>`
    select code, name_th, kind from ledger_accounts order by position`.execute(db)
  return rows
}

export type BookLine = {
  entryId: string
  position: number
  fundId: string
  fundCode: string
  potName: string
  projectId: string | null
  projectCode: string | null
  document: string
  number: number
  onDay: string
  accountCode: string
  amountSatang: number
  text: string
  counterparty: string
  channel: string
  chequeNumber: string
}

/** Whole entries, in the order in which they came; `after` is the id of the last entry of the page before. */
export async function listBookLines(db: Db, wanted: NhsoWanted): Promise<BookLine[]> {
  const { rows } = await sql<BookLine>`
    with page as (
      select e.* from ledger_entries e join funds f on f.id = e.fund_id
      where ${booksAreOpen} and ${fundIsAskedFor(wanted)}
        and (${wanted.budgetYear ?? null}::int is null or e.fiscal_year = ${wanted.budgetYear ?? null})
        and (${wanted.after ?? null}::uuid is null or e.id > ${wanted.after ?? null})
      order by e.id limit ${PAGE})
    select e.id as entry_id, l.position, e.fund_id, f.code as fund_code, pot.name as pot_name, e.project_id, p.code as project_code,
      e.document, e.number, e.on_day, l.account_code, l.amount_satang, e.text, e.counterparty, e.channel, e.cheque_number
    from page e join funds f on f.id = e.fund_id
    join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id
    join fund_pots pot on pot.fund_id = e.fund_id and pot.id = e.pot_id
    left join projects p on p.id = e.project_id
    order by e.id, l.position`.execute(db)
  return rows
}
