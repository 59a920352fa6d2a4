import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Centre } from '../centre.ts'
import type { Db } from '../database.ts'
import { BACKUP_FORMAT, type BackupHeader, type Manifest, type Progress } from './backup-parts.ts'
import { type BackupWriter, openBackupWriter } from './backup-writer.ts'
import { LEFT_OUT, listMigrations, listSequences, listTables, rowsOf, speakPlainly } from './catalogue.queries.ts'

/**
 * Everything in one file, as of one moment, while others go on working. (The embedded engine has one connection:
 * there the others wait until the rows are read.) Files are named by nobody else and never change, so they are read afterwards.
 */
export async function makeBackup(
  centre: Centre,
  path: string,
  isDemo: boolean,
  progress: Progress = () => undefined,
): Promise<Manifest> {
  const writer = await openBackupWriter(path)
  try {
    const tables = await centre.db.transaction().execute((db) => writeTables(centre, db, writer, isDemo, progress))
    const files = await writeFiles(centre, writer, progress)
    const manifest = { tables, files }
    await writer.say({ manifest, sha256: writer.hash() })
    await writer.end()
    return manifest
  } catch (error) {
    await writer.giveUp()
    throw error
  }
}

async function writeTables(
  { seal, engine }: Centre,
  db: Db,
  writer: BackupWriter,
  isDemo: boolean,
  progress: Progress,
) {
  await sql`set transaction isolation level repeatable read, read only`.execute(db)
  await sql`set local role klang_backup`.execute(db)
  await speakPlainly(db)
  const header: BackupHeader = {
    klangBackup: BACKUP_FORMAT,
    madeAt: new Date().toISOString(),
    engine,
    migrations: await listMigrations(db),
    isDemo,
    keys: { fingerprint: await fingerprintOf(db), ids: seal.keyIds },
    leftOut: Object.keys(LEFT_OUT),
  }
  await writer.say(header)
  const manifest: Manifest['tables'] = {}
  for (const table of await listTables(db)) {
    await writer.say({ table: table.name, columns: table.columns.map(({ name }) => name) })
    const hash = createHash('sha256')
    let rows = 0
    for await (const lines of rowsOf(db, table)) {
      await writer.lines(lines)
      hash.update(`${lines.join('\n')}\n`)
      rows += lines.length
      progress({ what: table.name, rows, ended: false })
    }
    const end = { rows, sha256: hash.digest('hex') }
    manifest[table.name] = end
    await writer.say({ end })
    progress({ what: table.name, rows, ended: true })
  }
  await writer.say({ sequences: await listSequences(db) })
  return manifest
}

/** Which index key this database goes by: in the middle of a rotation not the newest of the ring. */
async function fingerprintOf(db: Db): Promise<string> {
  const { rows } = await sql<{ keyFingerprint: string }>`select key_fingerprint from installation`.execute(db)
  return rows[0]?.keyFingerprint ?? ''
}

/** As they lie there, sealed: a backup opens none of them. */
async function writeFiles({ files }: Centre, writer: BackupWriter, progress: Progress) {
  let [count, bytes] = [0, 0]
  for await (const storageKey of files.list()) {
    const pieces = await files.readSealed(storageKey)
    if (!pieces) continue // erased since the list was made
    await writer.say({ file: storageKey })
    const hash = createHash('sha256')
    let size = 0
    for await (const piece of pieces) {
      hash.update(piece)
      size += piece.length
      await writer.lines([JSON.stringify(piece.toString('base64'))])
    }
    await writer.say({ end: { bytes: size, sha256: hash.digest('hex') } })
    count++
    bytes += size
    progress({ what: 'files', rows: count, ended: false })
  }
  progress({ what: 'files', rows: count, ended: true })
  return { count, bytes }
}
