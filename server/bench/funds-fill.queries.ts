// Funds over the whole country with five years of projects, filled in sets through klang's own tables. Policies and the triggers that
// look at one entry after another are put aside meanwhile; those that keep figures and sums of months run, so that totals are right.
import { sql } from 'kysely'
import type { Centre } from '../platform/centre.ts'
import type { Db } from '../platform/database.ts'

const FILLED = [
  ...[
    'funds',
    'fund_pots',
    'fund_years',
    'projects',
    'project_money',
    'ledger_entries',
    'ledger_lines',
    'period_closings',
  ],
  'committee_members',
]
const FIRST_YEAR = 2022
const YEARS = 5
const COMMON_ISSUES = '019b0000-0000-7000-8000-000000000010'

async function makeTools(db: Db) {
  await sql`create function pg_temp.draw(i bigint, salt integer, below integer) returns integer language sql immutable
    as $$ select abs(hashint8(i * 1000 + salt) % below) $$`.execute(db)
  await sql`create function pg_temp.bench_id(kind integer, i bigint) returns uuid language sql immutable
    as $$ select ('019a0000-0000-7' || lpad(kind::text, 3, '0') || '-8000-' || lpad(to_hex(i), 12, '0'))::uuid $$`.execute(
    db,
  )
  await sql`create temporary table bench_places as
    select row_number() over (order by code) - 1 as n, code from areas where kind = 'subdistrict' and to_day is null`.execute(
    db,
  )
  await sql`create temporary table bench_issues as
    select row_number() over (order by position) - 1 as n, code from issues where list_id = ${COMMON_ISSUES}`.execute(
    db,
  )
}

async function insertFunds(db: Db, organizationId: string, funds: number) {
  await sql`insert into funds (id, kind, code, name_th, organization_id, area_code, issue_list_id)
    select pg_temp.bench_id(11, i), case when pg_temp.draw(i, 1, 100) < 97 then 'local-health' else 'programme' end, 'B' || lpad(i::text, 5, '0'),
      'กองทุนสมมุติที่ ' || i, ${organizationId}::uuid, p.code, ${COMMON_ISSUES}::uuid
    from generate_series(1, ${funds}::bigint) i
    join bench_places p on p.n = (i * 7919) % (select count(*) from bench_places)`.execute(db)
  await sql`insert into fund_pots (fund_id, id, kind, name, books_from)
    select pg_temp.bench_id(11, i), pg_temp.bench_id(12, i), 'main', 'เงินกองทุน', make_date(${FIRST_YEAR - 1}, 10, 1)
    from generate_series(1, ${funds}::bigint) i`.execute(db)
  await sql`insert into fund_years (fund_id, fiscal_year, population)
    select pg_temp.bench_id(11, i), year, 3000 + pg_temp.draw(i, 2, 9000)
    from generate_series(1, ${funds}::bigint) i, generate_series(${FIRST_YEAR}::int, ${FIRST_YEAR + YEARS - 1}::int) year
    where pg_temp.draw(i * 10 + year, 3, 10) < 8`.execute(db)
  await sql`insert into committee_members (fund_id, id, seat, office, name, from_day, due_day)
    select pg_temp.bench_id(11, i), pg_temp.bench_id(13, i * 20 + seat), 'village', 'member', 'กรรมการสมมุติ',
      make_date(2022, 1, 1) + pg_temp.draw(i, 4, 700), make_date(2026, 1, 1) + pg_temp.draw(i, 4, 700)
    from generate_series(1, ${funds}::bigint) i, generate_series(1, 12) seat`.execute(db)
}

/** Project i belongs to fund 1 + i % funds, in one of the years. */
const insertProjects = (db: Db, organizationId: string, funds: number, from: number, to: number) =>
  sql`insert into projects (id, fund_id, organization_id, applicant, title, code, status, fiscal_year, support_type, applicant_kind,
      target_group, issue_list_id, issue_code, area_code, asked_satang, proposal)
    select pg_temp.bench_id(14, i), pg_temp.bench_id(11, 1 + i % ${funds}), ${organizationId}::uuid, 'ชมรมสมมุติ ' || i % 997,
      'โครงการ' || (array['ส่งเสริมสุขภาพผู้สูงอายุ', 'ป้องกันโรคไข้เลือดออก', 'ลดหวานมันเค็ม', 'ขยะครัวเรือน', 'เยี่ยมบ้าน'])[1 + pg_temp.draw(i, 21, 5)]
        || ' รุ่นที่ ' || i, 'P' || i,
      (array['running', 'finished', 'finished', 'finished', 'submitted', 'terminated', 'suspended', 'failed'])[1 + pg_temp.draw(i, 22, 8)],
      ${FIRST_YEAR} + pg_temp.draw(i, 23, ${YEARS}), 1 + pg_temp.draw(i, 24, 5), 1 + pg_temp.draw(i, 25, 6), 1 + pg_temp.draw(i, 26, 9),
      ${COMMON_ISSUES}::uuid, q.code, f.area_code, 1000000 + 100 * pg_temp.draw(i, 28, 90000),
      jsonb_build_object('targets', jsonb_build_array(jsonb_build_object('planned', 30 + pg_temp.draw(i, 29, 200))))
    from generate_series(${from}::bigint, ${to}::bigint) i
    join funds f on f.id = pg_temp.bench_id(11, 1 + i % ${funds})
    join bench_issues q on q.n = pg_temp.draw(i, 27, 24)`.execute(db)

const insertMoney = (db: Db, funds: number, from: number, to: number) =>
  sql`insert into project_money (project_id, fund_id, pot_id, approved_satang)
    select p.id, p.fund_id, pg_temp.bench_id(12, 1 + i % ${funds}), p.asked_satang
    from generate_series(${from}::bigint, ${to}::bigint) i join projects p on p.id = pg_temp.bench_id(14, i)
    where p.status in ('running', 'finished', 'terminated', 'suspended')`.execute(db)

const POSTED = sql`insert into ledger_entries (fund_id, id, pot_id, kind, on_day, document, number, text, amount_satang, project_id)`

/** A receipt from สปสช., the อปท. and the bank for each fund and year; of their lines the kept sums come by themselves. */
async function insertReceipts(db: Db, funds: number) {
  const drawn = sql`generate_series(1, ${funds}::bigint) i, generate_series(0, ${YEARS - 1}) y, generate_series(1, 3) a`
  const amount = sql`(case a when 1 then 40000000 + 1000 * pg_temp.draw(i, 31, 20000) when 2 then 20000000 else 12345 end)::bigint`
  const id = sql`pg_temp.bench_id(15, (i * 10 + y) * 10 + a)`
  const there = sql`pg_temp.draw(i * 100 + y * 10 + a, 32, 100) < 93`
  await sql`${POSTED} select pg_temp.bench_id(11, i), ${id}, pg_temp.bench_id(12, i), 'receipt', make_date(${FIRST_YEAR} + y, 1, 10),
    'RCV', a, 'รับเงิน', ${amount}, null from ${drawn} where ${there}`.execute(db)
  await sql`insert into ledger_lines (fund_id, entry_id, position, account_code, amount_satang)
    select pg_temp.bench_id(11, i), ${id}, side, case side when 1 then '10201' else '40' || a || '00' end, case side when 1 then 1 else -1 end * ${amount}
    from ${drawn}, generate_series(1, 2) side where ${there}`.execute(db)
}

/** Most projects were paid, many in part. */
async function insertPayments(db: Db, funds: number, from: number, to: number) {
  const paid = sql`from generate_series(${from}::bigint, ${to}::bigint) i join projects p on p.id = pg_temp.bench_id(14, i)
    join project_money m on m.project_id = p.id
    cross join lateral (select (m.approved_satang * (array[0, 1, 2, 2, 2])[1 + pg_temp.draw(i, 41, 5)] / 2)::bigint as satang) of`
  await sql`${POSTED} select p.fund_id, pg_temp.bench_id(16, i), m.pot_id, 'payment', make_date(p.fiscal_year, 3, 1), 'PAY', i / ${funds} + 1,
    'จ่ายเงินสนับสนุน', of.satang, p.id ${paid} where of.satang > 0`.execute(db)
  await sql`insert into ledger_lines (fund_id, entry_id, position, account_code, amount_satang)
    select p.fund_id, pg_temp.bench_id(16, i), side, case side when 1 then '50' || p.support_type || '00' else '10201' end,
      case side when 1 then 1 else -1 end * of.satang ${paid} cross join generate_series(1, 2) side where of.satang > 0`.execute(
    db,
  )
}

const insertClosings = (db: Db, funds: number) =>
  sql`insert into period_closings (fund_id, id, pot_id, kind, from_day, to_day, opening_satang, received_satang, paid_satang, closing_satang)
    select pg_temp.bench_id(11, i), pg_temp.bench_id(17, i * 100 + month), pg_temp.bench_id(12, i), 'month', day, (day + interval '1 month - 1 day')::date, 0, 0, 0, 0
    from generate_series(1, ${funds}::bigint) i, generate_series(0, 11) month
    cross join lateral (select (make_date(${FIRST_YEAR + YEARS - 2}, 10, 1) + make_interval(months => month))::date as day) d
    where pg_temp.draw(i, 51, 13) > month`.execute(db)

/** These ask of every entry by itself what a filling in sets has seen to. */
const ASKED_ONE_BY_ONE: [string, string][] = [
  ['ledger_entries', 'entry_falls_into_open_books'],
  ['ledger_entries', 'payment_of_this_fund'],
  ['ledger_entries', 'entry_balances'],
  ['ledger_lines', 'lines_balance'],
]
const AT_ONCE = 50_000

async function inParts(count: number, run: (from: number, to: number) => Promise<unknown>) {
  for (let from = 0; from < count; from += AT_ONCE) await run(from, Math.min(from + AT_ONCE, count) - 1)
}

export async function fillFunds(
  { db: on }: Pick<Centre, 'db'>,
  organizationId: string,
  funds: number,
  projects: number,
) {
  await on.connection().execute(async (db) => {
    for (const table of FILLED) await sql`alter table ${sql.ref(table)} no force row level security`.execute(db)
    for (const [table, trigger] of ASKED_ONE_BY_ONE)
      await sql`alter table ${sql.ref(table)} disable trigger ${sql.ref(trigger)}`.execute(db)
    await makeTools(db)
    await insertFunds(db, organizationId, funds)
    await insertReceipts(db, funds)
    await inParts(projects, async (from, to) => {
      await insertProjects(db, organizationId, funds, from, to)
      await insertMoney(db, funds, from, to)
      await sql`analyze projects, project_money, counted_projects`.execute(db)
      await insertPayments(db, funds, from, to)
    })
    await insertClosings(db, funds)
    for (const [table, trigger] of ASKED_ONE_BY_ONE)
      await sql`alter table ${sql.ref(table)} enable trigger ${sql.ref(trigger)}`.execute(db)
    for (const table of FILLED) await sql`alter table ${sql.ref(table)} force row level security`.execute(db)
    await sql`select fold_fund_steps()`.execute(db)
  })
  await sql`vacuum analyze`.execute(on)
}

/** Spread over all of them. */
export async function someFunds(db: Db, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (select id, row_number() over (order by code) as n, count(*) over () as all_of_them from funds) f
    where n % greatest(1, all_of_them / ${count}) = 0 limit ${count}`.execute(db)
  return rows.map(({ id }) => id)
}

/** A look-up by primary key: the bare side of every ratio. */
export const readFund = (db: Db, id: string) => sql`select id, code, name_th from funds where id = ${id}`.execute(db)
