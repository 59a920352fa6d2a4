// A registry of any size, made by SQL in sets and not through the API or an import: invented names over the subdistricts of
// health region 12. Policies and triggers are put aside meanwhile; what triggers would have kept is reckoned at the end.
import { sql } from 'kysely'
import { searchKey } from '../../domain/shared/thai-text.ts'
import type { Centre } from '../platform/centre.ts'
import type { Db } from '../platform/database.ts'
import type { Seal } from '../platform/seal.ts'
import { nameSortKey } from '../registry/people/golden.ts'
import { citizenNumber } from './invented.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './invented-names.ts'

const FILLED = [
  'people',
  'person_sources',
  'person_addresses',
  'person_phones',
  'person_identifiers',
  'person_tags',
  'person_health',
  'person_economy',
  'person_card',
  'visits',
  'needs',
  'names_to_learn',
  'people_to_key',
]
const AT_ONCE = 50_000

/** Some names are frequent and most are rare. */
const skewed = (salt: number, count: number) =>
  sql`(pg_temp.draw(i, ${sql.lit(salt)}, 1000)::bigint * pg_temp.draw(i, ${sql.lit(salt + 100)}, 1000) * ${sql.lit(count)} / 1000000)::int`

/** Some thousands of given names and of surnames with their keys. A blank stands between the halves of a sort key. */
async function makeNames(db: Db) {
  await sql`create temporary table bench_names (kind text, n integer, name text, key text, sort text)`.execute(db)
  const kinds = { first: GIVEN_NAMES, last: FAMILY_NAMES }
  for (const [kind, names] of Object.entries(kinds)) {
    const rows = names.map((name, n) => ({ kind, n, name, key: searchKey(name), sort: nameSortKey(name, null).trim() }))
    await sql`insert into bench_names select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (kind text, n integer, name text, key text, sort text)`.execute(db)
  }
  await sql`create index on bench_names (kind, n)`.execute(db)
  await sql`create temporary table bench_places as
    select row_number() over (order by a.code) - 1 as n, a.code from areas a join area_regions r on r.province_code = left(a.code, 2)
    where a.kind = 'subdistrict' and a.to_day is null and r.region_code = 'R12'`.execute(db)
  // The same draw for the same person on every machine.
  await sql`create function pg_temp.draw(i bigint, salt integer, below integer) returns integer language sql immutable
    as $$ select abs(hashint8(i * 1000 + salt) % below) $$`.execute(db)
  await sql`create function pg_temp.bench_id(kind integer, i bigint) returns uuid language sql immutable
    as $$ select ('019a0000-0000-7' || lpad(kind::text, 3, '0') || '-8000-' || lpad(to_hex(i), 12, '0'))::uuid $$`.execute(
    db,
  )
}

const insertPeople = (db: Db, organizationId: string, from: number, to: number) =>
  sql`
  insert into people (id, prefix, first_name, last_name, nickname, sort_key, first_key, last_key, nick_key, sex, birth_date,
    birth_precision, no_number_reason, number_tail, area_code, house, moo, health_right, groups, carer_name, holders)
  select pg_temp.bench_id(1, i), case when birth > date '2012-01-01' then case when woman then 'เด็กหญิง' else 'เด็กชาย' end
      when woman then 'นาง' else 'นาย' end,
    f.name, l.name, k.name, f.sort || ' ' || l.sort, f.key, l.key, coalesce(k.key, ''), case when woman then 'female' else 'male' end, birth,
    'day', case when numbered >= 990 then 'card-lost' end, case when numbered < 970 then lpad((i % 1000)::text, 3, '0') end, p.code,
    (1 + pg_temp.draw(i, 9, 400)) || '/' || (1 + pg_temp.draw(i, 10, 20)), 1 + pg_temp.draw(i, 11, 12),
    case when pg_temp.draw(i, 12, 100) < 75 then 'universal-coverage' when pg_temp.draw(i, 12, 100) < 90 then 'social-security'
      when pg_temp.draw(i, 12, 100) < 98 then 'civil-servant' else 'no-right' end,
    array_remove(array[case when birth < date '1966-11-22' then 'older-person' end,
      case when pg_temp.draw(i, 13, 100) < 4 then 'disabled' end, case when pg_temp.draw(i, 14, 100) < 12 then 'low-income' end,
      case when pg_temp.draw(i, 15, 1000) < 3 then 'end-of-life' end, case when pg_temp.draw(i, 16, 10000) < 3 then 'homeless' end], null),
    case when pg_temp.draw(i, 17, 100) < 40 then 'ผู้ดูแล ' || l.name end, array[${organizationId}::uuid]
  from (select i, pg_temp.draw(i, 1, 2) = 1 as woman, date '1930-01-01' + pg_temp.draw(i, 2, 34000) as birth, pg_temp.draw(i, 3, 1000) as numbered
    from generate_series(${from}::bigint, ${to}::bigint) i) drawn
  join bench_names f on f.kind = 'first' and f.n = ${skewed(4, GIVEN_NAMES.length)}
  join bench_names l on l.kind = 'last' and l.n = ${skewed(5, FAMILY_NAMES.length)}
  left join bench_names k on k.kind = 'first' and k.n = pg_temp.draw(i, 6, 40) and pg_temp.draw(i, 7, 10) < 2
  join bench_places p on p.n = pg_temp.draw(i, 8, (select count(*)::int from bench_places))`.execute(db)

/** Real numbers, really sealed: whoever looks for them, or compares them, finds and opens them. */
async function insertNumbers(db: Db, seal: Seal, from: number, to: number) {
  for (let start = from; start <= to; start += SEALED_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(SEALED_AT_ONCE, to - start + 1) }, (_, at) =>
      numberOfFilled(start + at),
    )
    const rows = numbers.map((number, at) => ({
      i: start + at,
      sealed: seal.close(number).toString('hex'),
      index: seal.blindIndex(number).toString('hex'),
    }))
    await sql`insert into person_identifiers (person_id, id, kind, sealed, blind_index, source_id)
      select p.id, pg_temp.bench_id(5, r.i), 'citizen-number', decode(r.sealed, 'hex'), decode(r.index, 'hex'), pg_temp.bench_id(2, r.i)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (i bigint, sealed text, index text)
      join people p on p.id = pg_temp.bench_id(1, r.i) where p.number_tail is not null`.execute(db)
  }
}

/** None of these is in an invented file. */
const numberOfFilled = (index: number) => citizenNumber(500_000_000 + index)
const SEALED_AT_ONCE = 5_000

/** What hangs on each person. */
async function insertParts(db: Db, organizationId: string, from: number, to: number) {
  const some = sql`from generate_series(${from}::bigint, ${to}::bigint) i join people p on p.id = pg_temp.bench_id(1, i)`
  await sql`insert into person_sources (person_id, id, organization_id, kind, said_on, trust, says)
    select p.id, pg_temp.bench_id(2, i), ${organizationId}::uuid, 'manual', date '2020-01-01', 100,
      jsonb_build_object('firstName', p.first_name, 'lastName', p.last_name, 'sex', p.sex, 'birthDate', p.birth_date, 'groups', p.groups,
        'address', jsonb_build_object('house', p.house, 'moo', p.moo, 'village', null, 'areaCode', p.area_code, 'latitude', null, 'longitude', null))
    ${some}`.execute(db)
  await sql`insert into person_addresses (person_id, id, house, moo, area_code, source_id)
    select p.id, pg_temp.bench_id(3, i), p.house, p.moo, p.area_code, pg_temp.bench_id(2, i) ${some}`.execute(db)
  await sql`insert into person_phones (person_id, id, phone, source_id)
    select p.id, pg_temp.bench_id(4, i), '08' || pg_temp.draw(i, 20, 10) || '000' || lpad(pg_temp.draw(i, 21, 10000)::text, 4, '0'),
      pg_temp.bench_id(2, i) ${some} where pg_temp.draw(i, 22, 10) < 7`.execute(db)
  await sql`insert into person_tags (person_id, id, tag, from_day, source_id)
    select p.id, gen_random_uuid(), tag, date '2020-01-01', pg_temp.bench_id(2, i) ${some} cross join unnest(p.groups) tag`.execute(
    db,
  )
  await sql`insert into person_health (person_id, disabilities, disability_card_expires, adl_score, adl_on, diseases)
    select p.id, case when 'disabled' = any (p.groups) then
        array[(array['sight', 'hearing', 'movement', 'mental', 'intellectual', 'learning', 'autism'])[1 + pg_temp.draw(i, 30, 7)]] else '{}' end,
      case when 'disabled' = any (p.groups) then date '2026-01-01' + pg_temp.draw(i, 31, 2900) end,
      case when pg_temp.draw(i, 32, 100) < 2 then pg_temp.draw(i, 33, 5) when pg_temp.draw(i, 32, 100) < 8 then 5 + pg_temp.draw(i, 33, 7)
        else 12 + pg_temp.draw(i, 33, 9) end, date '2024-01-01' + pg_temp.draw(i, 34, 900),
      array['เบาหวาน', 'ความดันโลหิตสูง'] ${some} where 'disabled' = any (p.groups) or pg_temp.draw(i, 35, 10) < 3`.execute(
    db,
  )
  await sql`insert into person_economy (person_id, income_satang)
    select p.id, 100 * pg_temp.draw(i, 36, 12000) ${some} where pg_temp.draw(i, 37, 10) < 3`.execute(db)
  await sql`insert into needs (person_id, id, found_on, need_of, kind, urgency, status, organization_id)
    select p.id, pg_temp.bench_id(6, i), date '2026-01-01' + pg_temp.draw(i, 40, 300), 'self', 'bed',
      (array['can-wait', 'urgent', 'very-urgent'])[1 + pg_temp.draw(i, 41, 3)],
      (array['open', 'in-progress', 'met'])[1 + pg_temp.draw(i, 42, 3)], ${organizationId}::uuid ${some} where pg_temp.draw(i, 43, 100) < 6`.execute(
    db,
  )
}

const insertVisits = (db: Db, organizationId: string, people: number, from: number, to: number) =>
  sql`
  insert into visits (person_id, id, visited_on, visitor_name, systolic, diastolic, findings, organization_id)
  select pg_temp.bench_id(1, pg_temp.draw(i, 51, ${Math.max(1, Math.ceil(people * 0.4))}::int)), pg_temp.bench_id(7, i),
    date '2023-10-01' + pg_temp.draw(i, 52, 1140), 'อาสา ทดสอบ', 110 + pg_temp.draw(i, 53, 60), 60 + pg_temp.draw(i, 54, 40), 'เยี่ยมตามนัด',
    ${organizationId}::uuid
  from generate_series(${from}::bigint, ${to}::bigint) i`.execute(db)

async function inParts(count: number, run: (from: number, to: number) => Promise<unknown>) {
  for (let from = 0; from < count; from += AT_ONCE) await run(from, Math.min(from + AT_ONCE, count) - 1)
}

/** Without policies and triggers, so that the owner may fill them in sets. */
export async function openTables(db: Db, isOpen: boolean, tables: readonly string[] = FILLED) {
  for (const table of tables) {
    await sql`alter table ${sql.ref(table)} ${isOpen ? sql`disable` : sql`enable`} trigger user`.execute(db)
    await sql`alter table ${sql.ref(table)} ${isOpen ? sql`no force` : sql`force`} row level security`.execute(db)
  }
}

/** On one connection, because what it needs on the way is temporary. */
export async function fillRegistry(
  { db: on, seal }: Pick<Centre, 'db' | 'seal'>,
  organizationId: string,
  people: number,
  visits: number,
): Promise<void> {
  await on.connection().execute(async (db) => {
    await openTables(db, true)
    await makeNames(db)
    await inParts(people, async (from, to) => {
      await insertPeople(db, organizationId, from, to)
      await insertParts(db, organizationId, from, to)
      await insertNumbers(db, seal, from, to)
    })
    await inParts(visits, (from, to) => insertVisits(db, organizationId, people, from, to))
    await sql`insert into person_card (person_id, area_code, holders) select id, area_code, holders from people`.execute(
      db,
    )
    await sql`insert into names_to_learn select distinct key from bench_names`.execute(db)
    await sql`insert into people_to_key select id from people on conflict do nothing`.execute(db)
    await inParts(people, async (from, to) => {
      const ids = sql`(select array_agg(pg_temp.bench_id(1, i)) from generate_series(${from}::bigint, ${to}::bigint) i)`
      await sql`select refresh_person_card(${ids}), restep_visits(${ids})`.execute(db)
    })
    await openTables(db, false)
    await sql`select fold_visit_steps()`.execute(db)
  })
  await sql`vacuum analyze`.execute(on)
}
