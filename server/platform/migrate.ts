import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Runs the migrations that have not run yet, each in a transaction, one program at a time. Answers their names. */
export async function migrate(db: Db, folder: URL): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  await sql`create table if not exists migrations (name text primary key, at timestamptz not null default now())`.execute(
    db,
  )
  const done: string[] = []
  for (const name of files) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const ran = await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(4209000)`.execute(trx)
      const { rows } = await sql`select 1 from migrations where name = ${name}`.execute(trx)
      if (rows.length > 0) return false
      for (const statement of statements(text)) await sql.raw(statement).execute(trx)
      await sql`insert into migrations (name) values (${name})`.execute(trx)
      return true
    })
    if (ran) done.push(name)
  }
  return done
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
