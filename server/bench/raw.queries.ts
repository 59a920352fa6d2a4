// What the same engine does bare: the other side of every ratio.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'

export const makeRawTable = (db: Db) =>
  sql`
  create unlogged table if not exists bench_raw (id uuid primary key, name text, last text, area text, born date, number text, note jsonb)`
    .execute(db)
    .then(() => sql`alter table bench_raw set logged`.execute(db))
    .then(() => sql`create index if not exists bench_raw_name on bench_raw (name, id)`.execute(db))
    .then(() => sql`create index if not exists bench_raw_last on bench_raw (last)`.execute(db))
    .then(() => sql`create index if not exists bench_raw_area on bench_raw (area)`.execute(db))
    .then(() => sql`create index if not exists bench_raw_number on bench_raw (number)`.execute(db))
    .then(() =>
      sql`create table if not exists bench_visits (like visits including indexes including defaults)`.execute(db),
    )

const line = (index: number) => ({
  id: randomUUID(),
  name: `ชื่อ${index}`,
  last: `สกุล${index % 97}`,
  area: '901113',
  born: '1950-01-01',
  number: String(index),
  note: { index },
})

/** One statement of many rows: as quick as a bulk load gets from here. */
export const insertMany = (db: Db, count: number) =>
  sql`
  insert into bench_raw select * from jsonb_to_recordset(${JSON.stringify(Array.from({ length: count }, (_, index) => line(index)))}::jsonb)
    as r (id uuid, name text, last text, area text, born date, number text, note jsonb)`.execute(db)

/** A transaction of one row. */
export const insertOne = (db: Db, index: number) =>
  db.transaction().execute((trx) =>
    sql`
  insert into bench_raw (id, name, last, area, born, number, note)
  values (${randomUUID()}, ${`ชื่อ${index}`}, 'สกุล', '901113', '1950-01-01', ${String(index)}, '{}')`.execute(trx),
  )

/** Visits in one statement into a table of the same columns and keys, without any rule: the bare side of a push. */
export const insertVisitsBare = (db: Db, people: string[], count: number) =>
  sql`
  insert into bench_visits (person_id, id, visited_on, systolic, diastolic, pulse, findings)
  select (${people}::uuid[])[1 + i % ${people.length}::int], gen_random_uuid(), date '2026-01-10' + i, 120, 80, 72, 'เยี่ยมตามนัด'
  from generate_series(1, ${count}::int) i`.execute(db)

export const readOne = (db: Db) =>
  sql`select id, name, last, area from bench_raw where area = '901113' order by name, id limit 50`.execute(db)

/** Ids of people spread over the whole registry. */
export async function somePeople(db: Db, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (select id, row_number() over (order by id) as n, count(*) over () as everybody from people) counted
    where n % greatest(1, everybody / ${count}) = 0 limit ${count}`.execute(db)
  return rows.map(({ id }) => id)
}

/** A look-up by primary key, without policies: people are let in for the measure only. */
export const readPerson = (db: Db, id: string) =>
  sql`select id, first_name, last_name from people where id = ${id}`.execute(db)

export async function countPeople(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from people where withdrawn_at is null and current_id is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** The same columns as fast as the engine gives them away; what it says is thrown away by the driver. */
export const copyPeopleOut = (db: Db) =>
  sql`
    copy (select number_tail, prefix, first_name, last_name, nickname, sex, birth_date, house, moo, area_code, health_right, groups,
      carer_name, carer_relationship, carer_phone from people order by sort_key, id) to stdout (format csv)`.execute(db)
