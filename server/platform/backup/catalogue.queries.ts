// What a database is made of, asked of the database itself: a table that is added later needs no line here.
import { sql } from 'kysely'
import type { Db } from '../database.ts'

export type Column = { name: string; type: string; collatable: boolean }
export type TableShape = { name: string; columns: Column[]; key: string[]; estimate: number }

/**
 * Not in a backup: whoever was signed in signs in again, and the list of migrations is made by running them.
 * A table that holds only what the next minutes need belongs here.
 */
export const LEFT_OUT: Record<string, string> = {
  sessions: 'whoever was signed in signs in again',
  push_subscriptions: 'a browser is told as long as somebody is signed in on it',
  push_messages: 'what was not told in two hours is told by nobody',
  sign_in_tries: 'a name that is locked stays so for some minutes',
  migrations: 'stands at the head of the backup; a restore makes it by running them',
}

/**
 * Every table but those left out, and their columns, by name: whatever order they were added in. Columns that the database
 * reckons itself are not told, nor the numbers of its transactions: elsewhere these begin anew, and a restored row is one of today's.
 */
export async function listTables(db: Db): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select c.relname as name, greatest(c.reltuples, 0)::float8 as estimate,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
         'collatable', a.attcollation <> 0) order by a.attname collate "C")
       from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         and a.atttypid <> 'xid8'::regtype) as columns,
      coalesce((select jsonb_agg(a.attname order by k.place)
       from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
       where i.indrelid = c.oid and i.indisprimary), '[]') as key
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname collate "C"`.execute(db)
  return rows.filter(({ name }) => !(name in LEFT_OUT))
}

/** Where each sequence stands: the next id must not be one that was given before. */
export async function listSequences(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; last: number }>`
    select name, last from (
      select c.relname as name, case when c.relkind = 'S' then pg_sequence_last_value(c.oid::regclass) end as last from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'S') sequences
    where last is not null order by name collate "C"`.execute(db)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

export async function listMigrations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name collate "C"`.execute(db)
  return rows.map(({ name }) => name)
}

/** Text in and text out of every type is the same on both engines under these settings, and loses nothing. */
export const speakPlainly = (db: Db) =>
  sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true), set_config('jit', 'off', true)`.execute(db)

const ROWS_AT_ONCE = 2_000

/** The rows of a table as lines of JSON, each an array of texts, in the order of its key: the same on either engine. */
export async function* rowsOf(db: Db, { name, columns, key }: TableShape): AsyncGenerator<string[]> {
  const texts = sql.join(columns.map((column) => sql`${sql.id(column.name)}::text`))
  const order = (key.length > 0 ? columns.filter((column) => key.includes(column.name)) : columns).map((column) =>
    key.length > 0 && !column.collatable ? sql.id(column.name) : sql`${sql.id(column.name)}::text collate "C"`,
  )
  await sql`declare klang_rows no scroll cursor for
    select to_json(array[${texts}])::text as line from ${sql.table(name)} order by ${sql.join(order)}`.execute(db)
  while (true) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.raw(String(ROWS_AT_ONCE))} from klang_rows`.execute(db)
    if (rows.length > 0) yield rows.map(({ line }) => line)
    if (rows.length < ROWS_AT_ONCE) break
  }
  await sql`close klang_rows`.execute(db)
}

/** Lines as `rowsOf` made them, put back. The columns are those that the backup tells. */
export const putRows = (db: Db, { name, columns }: TableShape, lines: readonly string[]) =>
  sql`
    insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.id(column.name)))}) overriding system value
    select ${sql.join(columns.map((column, at) => sql`(r->>${sql.lit(at)})::${sql.raw(column.type)}`))}
    from jsonb_array_elements(${`[${lines.join(',')}]`}::jsonb) as r`.execute(db)
