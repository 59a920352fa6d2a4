import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Runs the migrations that have not run yet, each in a transaction, one program at a time. Answers their names. */
export async function migrate(db: Db, folder: URL): Promise<string[]> {
  await beginMigrations(db)
  const done: string[] = []
  for (const name of await migrationsIn(folder)) {
    const ran = await db.transaction().execute((trx) => runMigration(trx, folder, name))
    if (ran) done.push(name)
  }
  if (done.length > 0) await openToBackup(db)
  return done
}

/** The same within one transaction: all of them or none. `names` are those to run; without, all. */
export async function migrateWithin(trx: Db, folder: URL, names?: readonly string[]): Promise<void> {
  await beginMigrations(trx)
  for (const name of names ?? (await migrationsIn(folder))) await runMigration(trx, folder, name)
  const { rows } = await sql`select from pg_proc where proname = 'open_to_backup'`.execute(trx)
  if (rows.length > 0) await openToBackup(trx)
}

export const migrationsIn = async (folder: URL) =>
  (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()

const beginMigrations = (db: Db) =>
  sql`create table if not exists migrations (name text primary key, at timestamptz not null default now())`.execute(db)

/** Tables that are new are in the next backup, whoever made them. */
const openToBackup = (db: Db) => sql`select open_to_backup()`.execute(db)

async function runMigration(trx: Db, folder: URL, name: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(4209000)`.execute(trx)
  const { rows } = await sql`select 1 from migrations where name = ${name}`.execute(trx)
  if (rows.length > 0) return false
  for (const statement of statements(await readFile(new URL(name, folder), 'utf8')))
    await sql.raw(statement).execute(trx)
  await sql`insert into migrations (name) values (${name})`.execute(trx)
  return true
}

/** Split at the semicolons that end a statement, not at those inside $$ … $$ or a comment. */
export function statements(text: string): string[] {
  const parts: string[] = []
  let current = ''
  let quoted = false
  for (const line of text.split('\n')) {
    const code = quoted ? line : line.replace(/--.*$/, '')
    if ((code.match(/\$\$/g)?.length ?? 0) % 2 === 1) quoted = !quoted
    current += `${code}\n`
    if (!quoted && code.trimEnd().endsWith(';')) {
      parts.push(current.trim())
      current = ''
    }
  }
  if (current.trim()) parts.push(current.trim())
  return parts
}
