import { sql } from 'kysely'
import type { CountedBy, NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import type { Db } from '../../platform/database.ts'
import { booksAreOpen, fundIsAskedFor, PAGE } from './funds-wanted.queries.ts'

export type FundOfTable = {
  id: string
  code: string
  nameTh: string
  kind: string
  organizationCode: string
  organizationName: string
  areaCode: string
  openedOn: string | null
  openingSatang: number | null
  openedAt: string | null
  bankName: string | null
  bankAccountName: string | null
  bankAccountNumber: string | null
  potName: string | null
  booksFrom: string | null
  aliases: string
}

/** A line for each pot: each has an account and an opening balance of its own. */
export async function listFundsOfTable(db: Db, wanted: NhsoWanted): Promise<(FundOfTable & { cursor: string })[]> {
  const { rows } = await sql<FundOfTable & { cursor: string }>`
    with page as (
      select f.* from funds f where ${booksAreOpen} and ${fundIsAskedFor(wanted)} and f.code collate "C" > ${wanted.after ?? ''}
      order by f.code collate "C" limit ${PAGE})
    select f.code as cursor, f.id, f.code, f.name_th, f.kind, o.code as organization_code, o.name_th as organization_name, f.area_code,
      f.opened_on, e.amount_satang as opening_satang, e.on_day as opened_at, p.bank_name, p.bank_account_name, p.bank_account_number,
      p.name as pot_name, p.books_from, coalesce((select string_agg(l.code, ',' order by l.code) from fund_aliases l where l.fund_id = f.id), '') as aliases
    from page f join organizations o on o.id = f.organization_id
    left join fund_pots p on p.fund_id = f.id
    left join ledger_entries e on e.fund_id = f.id and e.pot_id = p.id and e.kind = 'opening'
    order by f.code collate "C", p.kind <> 'main', p.books_from, p.id`.execute(db)
  return rows
}

export type ProjectCount = { code: string; name: string; fiscalYear: number; funds: number; projects: number }

const CODES = {
  fund: sql`f.code`,
  district: sql`left(f.area_code, 4)`,
  province: sql`f.province_code`,
  zone: sql`f.province_code`,
}

/** How many were granted: a sum that everyone may know. */
export async function countProjects(db: Db, by: CountedBy, wanted: NhsoWanted): Promise<ProjectCount[]> {
  const code = CODES[by]
  const { rows } = await sql<ProjectCount>`
    select ${code} as code, max(f.name_th) as name, p.fiscal_year, count(distinct f.id)::int as funds, count(*)::int as projects
    from projects p join funds f on f.id = p.fund_id
    where p.status in ('running', 'finished', 'terminated', 'suspended') and ${fundIsAskedFor(wanted)}
      and (${wanted.budgetYear ?? null}::int is null or p.fiscal_year = ${wanted.budgetYear ?? null})
      ${by === 'district' ? sql`and length(f.area_code) >= 4` : sql``}
    group by 1, 3 order by 1, 3`.execute(db)
  return rows
}
