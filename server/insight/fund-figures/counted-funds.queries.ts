// What a roll-up is made of: the funds it is about, what is counted of their projects, and their money up to a year.
import { type RawBuilder, sql } from 'kysely'
import { INCOMES, SLICES, type Slice } from '../../../domain/funds/funds/fund-figures.ts'
import { type FundRollUpQuery, slicesOf } from '../../../domain/insight/fund-figures/fund-roll-up.ts'

export type Asked = FundRollUpQuery & { area: string; members: readonly string[]; today: string }

const GRANTED = sql`('running', 'finished', 'terminated', 'suspended')`

/** Funds of the area and kind; `is_open` says whether their books are open to whoever asks. Joined with the region of their province. */
export const fundsAsked = ({ area, members, kind }: Asked, key: RawBuilder<unknown>, of: RawBuilder<unknown>) => sql`
  select f.id, f.kind, ${key} as key, ${of} as of,
    ((select klang_every_fund()) or f.id in (select unnest((select klang_open_books())::uuid[]))) as is_open
  from funds f left join area_regions r on r.province_code = f.province_code
  where (${area === ''} or ${area.startsWith('R') ? sql`f.province_code = any (${members}::text[])` : sql`starts_with(f.area_code, ${area})`})
    and (${kind ?? null}::text is null or f.kind = ${kind ?? null})`

const SLICE_COLUMN: Record<Slice, string> = {
  support: 'support_type',
  group: 'target_group',
  applicant: 'applicant_kind',
  issue: 'issue_code',
}

/**
 * What was granted, as lines of fund, year and value. One way of telling apart is kept ready; where two meet, projects are counted one
 * by one.
 */
export function projectsCounted(asked: Asked): RawBuilder<unknown> {
  const filters = slicesOf(asked)
  const by = SLICES.find((slice) => slice === asked.by)
  const slices = [...new Set([...filters.map(({ slice }) => slice), ...(by ? [by] : [])])]
  const year = asked.year ?? null
  if (slices.length <= 1)
    return sql`
      select g.fund_id, g.fiscal_year, g.value, g.projects, g.unpaid, g.partly, g.unclosed, g.asked_satang, g.approved_satang, g.paid_satang,
        g.returned_satang, g.planned, g.came
      from fund_figures_now g where g.slice = ${slices[0] ?? ''} and g.status in ${GRANTED}
        and (${year}::int is null or g.fiscal_year = ${year}) ${filters[0] ? sql`and g.value = ${filters[0].value}` : sql``}`
  const open = sql`p.status in ('running', 'suspended')`
  const conditions = filters.map(({ slice, value }) => sql`and ${sql.ref(`p.${SLICE_COLUMN[slice]}`)}::text = ${value}`)
  return sql`
    select p.fund_id, p.fiscal_year, ${by ? sql`${sql.ref(`p.${SLICE_COLUMN[by]}`)}::text` : sql`''`} as value, 1 as projects,
      (${open} and p.paid_satang = 0)::int as unpaid, (${open} and p.paid_satang > 0 and p.paid_satang < p.approved_satang)::int as partly,
      (${open} and p.paid_satang > 0 and p.paid_satang = p.approved_satang)::int as unclosed, p.asked_satang, p.approved_satang,
      p.paid_satang, p.returned_satang, p.planned, p.came
    from counted_projects p where p.fund_id is not null and p.status in ${GRANTED}
      and (${year}::int is null or p.fiscal_year = ${year}) ${sql.join(conditions, sql` `)}`
}

const SPENT = sql`(y.spent_1_satang + y.spent_2_satang + y.spent_3_satang + y.spent_4_satang + y.spent_5_satang + y.spent_other_satang)`

/** Of lines of fund_money_years that are not after the year; without a year all of them are the year. */
export function moneyColumns(year: number | undefined): RawBuilder<unknown> {
  const of = year === undefined ? sql`true` : sql`y.fiscal_year = ${year}`
  const incomes = INCOMES.map(
    (name) => sql`sum(${sql.ref(`y.${name}_satang`)}) filter (where ${of}) as ${sql.ref(name)}`,
  )
  return sql`
    coalesce(sum(y.bank_satang) filter (where not (${of})), 0) + coalesce(sum(y.opening_satang) filter (where ${of}), 0) as carried_satang,
    ${sql.join(incomes)}, sum(${SPENT}) filter (where ${of}) as spent_satang, sum(y.bank_satang) as left_satang`
}
