import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Centre } from './centre.ts'
import type { Config } from './config.ts'
import { type Db, openDatabase } from './database.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import { openEmbeddedThread } from './embedded-thread.ts'
import { openFiles } from './files.ts'
import { lockFolder } from './folder-lock.ts'
import { askingAlso, fingerprintsOf, readKeyRing, writeKeyRing } from './key-ring.ts'
import { openLog } from './log.ts'
import { migrate } from './migrate.ts'
import { root } from './root.ts'
import { openSeal, type Seal } from './seal.ts'
import { openServer } from './server-dialect.ts'

/** The database, or the keys, are not what this program can work with; the message tells what to do, in both languages. */
export class CannotOpen extends Error {}

export type Opened = Pick<Centre, 'db' | 'engine' | 'pool'> & { close: () => Promise<void> }

/** Opens the database of this configuration as it stands. `close` gives everything back. */
export async function openAsItStands(config: Config): Promise<Opened> {
  const unlock = config.databaseUrl ? () => undefined : lockFolder(config.folder)
  let db: Db | undefined
  const close = async () => {
    await db?.destroy()
    unlock()
  }
  try {
    const server = config.databaseUrl ? openServer(config.databaseUrl) : undefined
    db = openDatabase(server ? server.dialect : await embeddedIn(config))
    await refuseWrongDatabase(db)
    return { db, engine: server ? 'server' : 'embedded', pool: server?.pool, close }
  } catch (error) {
    await close()
    throw error
  }
}

export const migrationsFolder = new URL('database/migrations/', root)

/** Opens the centre of this configuration and brings its database up to date. */
export async function openCentre(config: Config): Promise<Centre & { close: () => Promise<void> }> {
  const { db, engine, pool, close } = await openAsItStands(config)
  try {
    await migrate(db, migrationsFolder)
    const seal = await openRightSeal(db, config.keysFile)
    return { db, seal, config, engine, pool, files: openFiles(filesFolder(config), seal), log: openLog(), close }
  } catch (error) {
    await close()
    throw error
  }
}

export const filesFolder = ({ folder }: Config) => join(folder, 'files')

const embeddedIn = async ({ folder }: Config) =>
  embeddedDialect(await openEmbeddedThread(new URL('dist/embedded-worker.js', root), join(folder, 'database')))

/** Under another encoding Thai cannot be stored; below 15 the SQL is not understood. */
async function refuseWrongDatabase(db: Db) {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`.execute(
    db,
  )
  const { version, encoding } = rows[0]!
  if (version < 150000)
    throw new CannotOpen(`ต้องใช้ PostgreSQL 15 ขึ้นไป · PostgreSQL 15 or newer is needed; this is ${version}`)
  if (encoding !== 'UTF8')
    throw new CannotOpen(`ฐานข้อมูลต้องเป็น UTF8 · the database must be made with UTF8; this one has ${encoding}`)
}

/** New keys are made for a database that is not yet set up, never for one that was sealed with others. */
async function openRightSeal(db: Db, keysFile: string): Promise<Seal> {
  const { rows } = await sql<{ keyFingerprint: string }>`select key_fingerprint from installation`.execute(db)
  const known = rows[0]?.keyFingerprint
  if (known === undefined) return openSeal(keysFile)
  const ring = existsSync(keysFile) ? readKeyRing(keysFile) : undefined
  if (ring && fingerprintsOf(ring).includes(known)) {
    // A backup of before a change of keys was restored: its rows bear the index of then.
    const asking = askingAlso(ring, known)
    if (asking !== ring) writeKeyRing(keysFile, asking)
    return openSeal(keysFile)
  }
  throw new CannotOpen(
    `ฐานข้อมูลนี้ปิดผนึกด้วยกุญแจชุดอื่น (${known}) บอกที่อยู่ไฟล์กุญแจด้วย KLANG_KEYS หรือ KLANG_DATA หรือนำกุญแจเข้าด้วย klang keys import\n` +
      `This database was sealed with other keys (${known}) than those in ${keysFile}: name the right file in KLANG_KEYS, its folder in KLANG_DATA, or bring the keys in with klang keys import.`,
  )
}
