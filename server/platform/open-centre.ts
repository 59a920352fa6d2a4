import { join } from 'node:path'
import { sql } from 'kysely'
import type { Centre } from './centre.ts'
import type { Config } from './config.ts'
import { openDatabase } from './database.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import { openEmbeddedThread } from './embedded-thread.ts'
import { openFiles } from './files.ts'
import { lockFolder } from './folder-lock.ts'
import { openLog } from './log.ts'
import { migrate } from './migrate.ts'
import { root } from './root.ts'
import { openSeal } from './seal.ts'
import { serverDialect } from './server-dialect.ts'

/** Opens the centre of this configuration and brings its database up to date. `close` gives everything back. */
export async function openCentre(config: Config): Promise<Centre & { close: () => Promise<void> }> {
  const unlock = config.databaseUrl ? () => undefined : lockFolder(config.folder)
  try {
    const db = openDatabase(await dialectOf(config))
    await refuseWrongDatabase(db)
    await migrate(db, new URL('database/migrations/', root))
    const seal = openSeal(config.keysFile)
    await refuseWrongKeys(db, seal.fingerprint)
    return {
      db,
      seal,
      config,
      engine: config.databaseUrl ? 'server' : 'embedded',
      files: openFiles(join(config.folder, 'files'), seal),
      log: openLog(),
      close: async () => {
        await db.destroy()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

const dialectOf = async ({ databaseUrl, folder }: Config) =>
  databaseUrl
    ? serverDialect(databaseUrl)
    : embeddedDialect(await openEmbeddedThread(new URL('dist/embedded-worker.js', root), join(folder, 'database')))

type Db = Centre['db']

/** Under another encoding Thai cannot be stored; below 15 the SQL is not understood. */
async function refuseWrongDatabase(db: Db) {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`.execute(
    db,
  )
  const { version, encoding } = rows[0]!
  if (version < 150000) throw new Error(`PostgreSQL 15 or newer is needed; this is ${version}`)
  if (encoding !== 'UTF8') throw new Error(`the database must be made with UTF8; this one has ${encoding}`)
}

async function refuseWrongKeys(db: Db, fingerprint: string) {
  const { rows } = await sql<{ keyFingerprint: string }>`select key_fingerprint from installation`.execute(db)
  if (rows[0] && rows[0].keyFingerprint !== fingerprint)
    throw new Error(
      `this database was sealed with other keys (${rows[0].keyFingerprint}); give the right keys file in KLANG_KEYS`,
    )
}
