// The list of funds, each with what a fiscal year of it came to.
import { sql } from 'kysely'
import type { FundListLine } from '../../../domain/funds/funds/fund.ts'
import type { Db } from '../../platform/database.ts'

export type FundsWanted = {
  area?: string | undefined
  kind?: string | undefined
  q?: string | undefined
  after?: string | undefined
  /** ค.ศ. of the fiscal year that is told; without it the running one. */
  year?: number | undefined
}
const PAGE = 200

/**
 * By code, a page at a time; `after` is the last code of the page before. Books that are closed to whoever asks are left out by
 * row-level security: their money is null.
 */
export async function listFunds(db: Db, wanted: FundsWanted, limit = PAGE): Promise<FundListLine[]> {
  const { area = '', kind = null, q = '', after = '', year = null } = wanted
  const named = `%${q.replaceAll(/[%_\\]/g, '\\$&')}%`
  const asked = sql`coalesce(${year}::int, klang_fiscal_year(klang_today()))`
  const { rows } = await sql<FundListLine>`
    select f.id, f.kind, f.code, f.name_th, f.name_en, o.name_th as organization_name, f.area_code, f.closed_on, coalesce(g.projects, 0)::int as projects,
      m.available_satang, m.spent_satang, m.left_satang
    from (select f.* from funds f
      where starts_with(f.area_code, ${area}) and (${kind}::text is null or f.kind = ${kind}) and f.code > ${after}
        and (f.name_th ilike ${named} or f.code ilike ${named}
          or exists (select from fund_aliases a where a.fund_id = f.id and a.code ilike ${named}))
      order by f.code limit ${limit}) f
    join organizations o on o.id = f.organization_id
    left join lateral (select sum(n.projects) as projects from fund_figures_now n
      where n.fund_id = f.id and n.fiscal_year = ${asked} and n.slice = ''
        and n.status in ('running', 'finished', 'terminated', 'suspended')) g on true
    left join lateral (select (sum(y.bank_satang) + sum(${SPENT}) filter (where y.fiscal_year = ${asked}))::bigint as available_satang,
        coalesce(sum(${SPENT}) filter (where y.fiscal_year = ${asked}), 0)::bigint as spent_satang, sum(y.bank_satang)::bigint as left_satang
      from fund_money_years y where y.fund_id = f.id and y.fiscal_year <= ${asked}) m on true
    order by f.code`.execute(db)
  return rows
}
const SPENT = sql`(y.spent_1_satang + y.spent_2_satang + y.spent_3_satang + y.spent_4_satang + y.spent_5_satang + y.spent_other_satang)`
