import { createHash } from 'node:crypto'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../database.ts'
import type { Files } from '../files.ts'
import { migrateWithin, migrationsIn } from '../migrate.ts'
import type { BackupHeader, Manifest, Progress } from './backup-parts.ts'
import { type BackupPart, readBackup } from './backup-reader.ts'
import { listTables, putRows, rowsOf, speakPlainly, type TableShape } from './catalogue.queries.ts'
import { dropEverything, liftRules, othersAtWork, setSequences, whatStands } from './emptying.queries.ts'

export type Restoring = {
  db: Db
  engine: 'embedded' | 'server'
  files: Files
  /** What the keys file here can open and find. */
  held: { fingerprints: string[]; keyIds: string[] }
  migrations: URL
  replace: boolean
  progress: Progress
  /** What is still to be done in the same transaction, once everything is back and up to date. */
  finish(db: Db, header: BackupHeader, sha256: string): Promise<void>
}

export type Restored = { header: BackupHeader; manifest: Manifest }

/** Reads all of it and changes nothing. Throws where a sum is wrong, or keys are given that do not fit. */
export async function verifyBackup(path: string, progress: Progress): Promise<Restored> {
  let header: BackupHeader | undefined
  let what = ''
  let rows = 0
  for await (const part of readBackup(path)) {
    if ('header' in part) header = part.header
    if ('table' in part) [what, rows] = [part.table, 0]
    if ('rows' in part) {
      rows += part.rows.length
      progress({ what, rows, ended: false })
    }
    if ('tableEnd' in part) progress({ what, rows, ended: true })
    if ('manifest' in part) return { header: header!, manifest: part.manifest }
  }
  throw problems.backupCutOff()
}

/** All or nothing: one transaction from the first table to the last check; a file that was written meanwhile is taken away again. */
export async function restoreBackup(path: string, restoring: Restoring): Promise<Restored> {
  const { db, files } = restoring
  const written: string[] = []
  try {
    const restored = await db.transaction().execute((trx) => new Restore({ ...restoring, db: trx }, written).run(path))
    const kept = new Set(written)
    for await (const storageKey of files.list()) if (!kept.has(storageKey)) await files.remove(storageKey)
    return restored
  } catch (error) {
    for (const storageKey of written) await files.remove(storageKey)
    throw isOutOfLocks(error) ? Object.assign(problems.databaseOutOfLocks(), { cause: error }) : error
  }
}

/** Every table and key is held until the end; PostgreSQL keeps all locks in a memory of fixed size (53200, out_of_memory). */
const isOutOfLocks = (error: unknown) => (error as { code?: string }).code === '53200'

/** Throws unless every number and file of the backup could be opened and found here. */
export function refuseOtherKeys({ keys }: BackupHeader, held: Restoring['held']): void {
  const fits = held.fingerprints.includes(keys.fingerprint) && keys.ids.every((id) => held.keyIds.includes(id))
  if (!fits && keys.fingerprint !== '')
    throw problems.backupKeysDiffer({ needed: keys.fingerprint, held: held.fingerprints.join(', ') || '–' })
}

class Restore {
  private readonly shapes = new Map<string, TableShape>()
  private putBack: () => Promise<void> = async () => undefined
  private readonly it: Restoring
  private readonly written: string[]

  constructor(restoring: Restoring, written: string[]) {
    this.it = restoring
    this.written = written
  }

  async run(path: string): Promise<Restored> {
    const { db, migrations, progress } = this.it
    const parts = readBackup(path)
    const header = await this.begin(parts)
    let at: TableShape | undefined
    let rows = 0
    for await (const part of parts) {
      if ('table' in part) [at, rows] = [this.shapeOf(part), 0]
      if ('rows' in part) {
        await putRows(db, at!, part.rows)
        rows += part.rows.length
        progress({ what: at!.name, rows, ended: false })
      }
      if ('tableEnd' in part) progress({ what: at!.name, rows, ended: true })
      if ('sequences' in part) await setSequences(db, part.sequences)
      if ('file' in part) await this.takeFile(part.file, parts)
      if ('manifest' in part) {
        await this.compare(part.manifest)
        await this.putBack()
        await migrateWithin(db, migrations)
        await this.it.finish(db, header, part.sha256)
        return { header, manifest: part.manifest }
      }
    }
    throw problems.backupCutOff()
  }

  /** Nothing is touched before the head of the backup, its keys and this database are all found right. */
  private async begin(parts: AsyncGenerator<BackupPart>): Promise<BackupHeader> {
    const { db, engine, held, migrations, replace } = this.it
    const first = (await parts.next()).value as BackupPart | undefined
    if (!(first && 'header' in first)) throw problems.notABackup()
    const { header } = first
    refuseOtherKeys(header, held)
    const known = await migrationsIn(migrations)
    if (header.migrations.some((name) => !known.includes(name))) throw problems.backupTooNew()
    const standing = await whatStands(db)
    if (standing === 'not-ours') throw problems.databaseNotOurs()
    if (standing === 'ours' && !replace) throw problems.databaseNotEmpty()
    if (engine === 'server' && (await othersAtWork(db))) throw problems.databaseInUse()
    if (standing !== 'nothing') await dropEverything(db)
    await migrateWithin(db, migrations, header.migrations)
    await speakPlainly(db)
    const tables = await listTables(db)
    for (const table of tables) this.shapes.set(table.name, table)
    this.putBack = await liftRules(db, tables)
    return header
  }

  /** The columns as the backup tells them, with the types they have here. */
  private shapeOf({ table, columns }: { table: string; columns: string[] }): TableShape {
    const shape = this.shapes.get(table)
    const known = new Map(shape?.columns.map((column) => [column.name, column]))
    if (!shape || columns.some((name) => !known.has(name))) throw problems.backupDamaged({ where: table })
    return { ...shape, columns: columns.map((name) => known.get(name)!) }
  }

  private async takeFile(storageKey: string, parts: AsyncGenerator<BackupPart>): Promise<void> {
    this.written.push(storageKey)
    await this.it.files.writeSealed(storageKey, piecesOf(parts))
    this.it.progress({ what: 'files', rows: this.written.length, ended: false })
  }

  /** Read back from the database, not from what was sent to it. */
  private async compare(manifest: Manifest): Promise<void> {
    for (const [name, shape] of this.shapes) {
      const hash = createHash('sha256')
      let rows = 0
      for await (const lines of rowsOf(this.it.db, shape)) {
        hash.update(`${lines.join('\n')}\n`)
        rows += lines.length
      }
      const due = manifest.tables[name] ?? { rows: 0, sha256: createHash('sha256').digest('hex') }
      if (rows !== due.rows || hash.digest('hex') !== due.sha256) throw problems.backupDamaged({ where: name })
    }
  }
}

async function* piecesOf(parts: AsyncGenerator<BackupPart>): AsyncGenerator<Buffer> {
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    if ('piece' in next.value) yield next.value.piece
    else if ('fileEnd' in next.value) return
  }
}
