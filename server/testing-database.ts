// A database for one test file: loaded from a template that is made once per state of the migrations.
// The embedded engine by default; with TEST_DATABASE_URL a database of its own on that PostgreSQL server.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { hash } from '@node-rs/argon2'
import pg from 'pg'
import { type Db, openDatabase } from './platform/database.ts'
import { embeddedDialect } from './platform/embedded-dialect.ts'
import { parsers } from './platform/embedded-types.ts'
import { migrate } from './platform/migrate.ts'
import { root } from './platform/root.ts'
import { serverDialect } from './platform/server-dialect.ts'
import { castPassword, seedCast } from './testing-cast.ts'

const migrations = new URL('database/migrations/', root)

const state = () => {
  const about = createHash('sha256')
  for (const name of readdirSync(migrations).sort()) about.update(readFileSync(new URL(name, migrations)))
  for (const name of ['server/testing-cast.ts', 'server/ground/areas/seed-areas.queries.ts', 'database/areas.tsv'])
    about.update(readFileSync(new URL(name, root)))
  return about.digest('hex').slice(0, 16)
}

async function prepare(db: Db) {
  await migrate(db, migrations)
  await seedCast(db, await hash(castPassword, { memoryCost: 8, timeCost: 1 }))
}

async function openEmbedded() {
  const folder = new URL('node_modules/.cache/klang/', root)
  const template = new URL(`template-${state()}.tar.gz`, folder)
  if (!existsSync(template)) {
    mkdirSync(folder, { recursive: true })
    const pglite = new PGlite({ parsers })
    await prepare(openDatabase(embeddedDialect(pglite)))
    const part = new URL(`part-${randomUUID()}`, folder)
    writeFileSync(part, Buffer.from(await (await pglite.dumpDataDir('gzip')).arrayBuffer()))
    renameSync(part, template)
    await pglite.close()
  }
  const pglite = new PGlite({ loadDataDir: new Blob([readFileSync(template)], { type: 'application/gzip' }), parsers })
  await pglite.waitReady
  return openDatabase(embeddedDialect(pglite))
}

const on = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href

/** Answers the address of a fresh database made from the template. It is left behind: the server of the tests is thrown away. */
export async function createServerDatabase(url: string): Promise<string> {
  const template = `klang_template_${state()}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(4209002)')
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template])
    if (!rowCount) {
      const part = `klang_part_${randomUUID().slice(0, 8)}`
      await admin.query(
        `create database ${part} encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0`,
      )
      const db = openDatabase(serverDialect(on(url, part)))
      await prepare(db)
      await db.destroy()
      await admin.query(`alter database ${part} rename to ${template}`)
    }
    const name = `klang_test_${randomUUID().slice(0, 8)}`
    await admin.query(`create database ${name} template ${template}`)
    // A privilege on the database itself is not copied with its contents.
    await admin.query(`grant temporary on database ${name} to klang_app`)
    return on(url, name)
  } finally {
    await admin.end()
  }
}

/** Answers the address of a database in which there is nothing. */
export async function createEmptyDatabase(url: string): Promise<string> {
  const name = `klang_empty_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(
      `create database ${name} encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0`,
    )
    return on(url, name)
  } finally {
    await admin.end()
  }
}

export async function openTestDatabase(): Promise<{ db: Db; engine: 'embedded' | 'server' }> {
  const url = process.env.TEST_DATABASE_URL
  if (!url) return { db: await openEmbedded(), engine: 'embedded' }
  return { db: openDatabase(serverDialect(await createServerDatabase(url))), engine: 'server' }
}
