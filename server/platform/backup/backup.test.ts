// Real databases of both engines, committed and compared.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginEpoch } from '../../ground/installation/installation.queries.ts'
import { ENGINES, openCastCentre, openEmptyCentre, type TestCentre } from '../../testing-centres.ts'
import { bringAndCommit } from '../../testing-imports.ts'
import { needRow, personRow, visitRow, workbook } from '../../testing-workbooks.ts'
import { fingerprintsOf, newKeyRing, readKeyRing } from '../key-ring.ts'
import { migrationsFolder } from '../open-centre.ts'
import type { Manifest } from './backup-parts.ts'
import { LEFT_OUT } from './catalogue.queries.ts'
import { makeBackup } from './make-backup.ts'
import { type Restoring, refuseOtherKeys, restoreBackup, verifyBackup } from './restore-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'klang-backup-'))
const path = (name: string) => join(folder, name)
const silent = () => undefined
let first: TestCentre
let manifest: Manifest
const opened: TestCentre[] = []

beforeAll(async () => {
  first = await openCastCentre()
  opened.push(first)
  const indexes = [1, 2, 3, 4, 5]
  const bytes = await workbook({
    people: indexes.map((n) => personRow(n)),
    visits: indexes.map((n) => visitRow(n)),
    needs: indexes.map((n) => needRow(n)),
  })
  await bringAndCommit(first, 'somsri', bytes)
  await bringAndCommit(first, 'somsri', await workbook({ people: [personRow(9, { รหัสในแบบฟอร์ม: undefined })] }))
  // A circle of references and one to itself: merged people point at who stays.
  await sql`update people set current_id = (select id from people order by id limit 1)
    where id = (select id from people order by id offset 1 limit 1)`.execute(first.db)
  manifest = await makeBackup(first, path('a.klang'), false)
}, 240_000)

afterAll(async () => {
  for (const centre of opened) await centre.throwAway()
  rmSync(folder, { recursive: true, force: true })
})

async function empty(engine: TestCentre['engine']): Promise<TestCentre> {
  const centre = await openEmptyCentre(engine, first.config.keysFile)
  opened.push(centre)
  return centre
}

const restoring = ({ db, engine, files }: TestCentre, given: Partial<Restoring> = {}): Restoring => {
  const ring = readKeyRing(first.config.keysFile)
  return {
    db,
    engine,
    files,
    held: { fingerprints: fingerprintsOf(ring), keyIds: Object.keys(ring.keys) },
    migrations: migrationsFolder,
    replace: false,
    progress: silent,
    finish: (trx, { madeAt }, sha256) =>
      beginEpoch(trx, { id: crypto.randomUUID(), backupMadeAt: madeAt, backupSha256: sha256 }),
    ...given,
  }
}

/** All but what a restore itself adds. */
const withoutEpochs = ({ tables: { epochs, ...tables }, files }: Manifest) => ({ tables, files })

test('every table is in a backup, or named as left out', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(
    first.db,
  )
  expect([...Object.keys(manifest.tables), ...Object.keys(LEFT_OUT)].sort()).toEqual(
    rows.map(({ name }) => name).sort(),
  )
  expect(manifest.tables.people?.rows).toBe(6)
  expect(manifest.files.count).toBe(2)
})

describe('a backup goes round the engines and nothing is lost', () => {
  const round = [...ENGINES, 'embedded' as const]
  test(`${round.join(' → ')} → the same sums`, async () => {
    let at = first
    for (const [step, engine] of round.entries()) {
      const file = path(`round-${step}.klang`)
      const sums = await makeBackup(at, file, false)
      const next = await empty(engine)
      expect((await restoreBackup(file, restoring(next))).manifest).toEqual(sums)
      expect(withoutEpochs(await makeBackup(next, path(`again-${step}.klang`), false))).toEqual(withoutEpochs(sums))
      at = next
    }
    const storageKey = await keyOfOneFile(at)
    expect(await at.files.get(storageKey)).toEqual(await first.files.get(storageKey))
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from epochs`.execute(at.db)
    expect(rows[0]?.count).toBe(round.length)
  }, 240_000)

  test('the restored centre works: rules hold, figures go on, new rows get new ids', async () => {
    const centre = opened.at(-1)!
    await sql`insert into sessions (token_hash, account_id, expires_at)
      select sha256(user_name::bytea), id, '2999-01-01' from accounts`.execute(centre.db)
    const { body, status } = await centre.call('somsri', 'GET', '/people?limit=200')
    expect([status, (body.people as unknown[]).length]).toEqual([200, 5])
    expect((await centre.call('far', 'GET', '/people?limit=200')).body.people).toEqual([])
    await sql`select seal_audit_lines(100000)`.execute(centre.db)
    const { rows: unsealed } = await sql<{ count: number }>`
      select (select count(*) from audit_entries) - (select count(*) from audit_seals) as count`.execute(centre.db)
    expect(unsealed[0]?.count).toBe(0)
    const more = await workbook({ people: [personRow(6)], visits: [visitRow(6)] })
    expect((await bringAndCommit(centre, 'somsri', more)).state).toBe('committed')
    const { rows } = await sql<{ forced: number; keys: number; off: number }>`
      select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity) as forced,
        (select count(*)::int from pg_constraint where contype = 'f' and convalidated) as keys,
        (select count(*)::int from pg_trigger where not tgisinternal and tgenabled <> 'O') as off`.execute(centre.db)
    const { rows: before } = await sql<{ forced: number; keys: number }>`
      select (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity) as forced,
        (select count(*)::int from pg_constraint where contype = 'f' and convalidated) as keys`.execute(first.db)
    expect(rows[0]).toEqual({ ...before[0], off: 0 })
  })
})

async function filesOf({ files }: TestCentre): Promise<string[]> {
  const keys: string[] = []
  for await (const key of files.list()) keys.push(key)
  return keys
}

async function keyOfOneFile({ db }: TestCentre): Promise<string> {
  const { rows } = await sql<{ storageKey: string }>`select storage_key from files limit 1`.execute(db)
  return rows[0]!.storageKey
}

describe('what is not right is not restored', () => {
  const problemOf = (run: Promise<unknown>) =>
    run.then(
      () => 'nothing wrong',
      (error: { key?: string }) => error.key ?? String(error),
    )

  test('a file that was cut off, at any place', async () => {
    const whole = readFileSync(path('a.klang'))
    for (const part of [0.2, 0.5, 0.9, 0.9999]) {
      writeFileSync(path('cut.klang'), whole.subarray(0, Math.floor(whole.length * part)))
      expect(await problemOf(verifyBackup(path('cut.klang'), silent))).toBe('backup-cut-off')
    }
    const text = gunzipSync(whole).toString().trimEnd().split('\n')
    writeFileSync(path('cut.klang'), gzipSync(`${text.slice(0, -1).join('\n')}\n`))
    expect(await problemOf(verifyBackup(path('cut.klang'), silent))).toBe('backup-cut-off')
  })

  test('one changed byte, in the packing or in what is packed', async () => {
    const whole = readFileSync(path('a.klang'))
    for (const part of [0.3, 0.6, 0.95]) {
      const changed = Buffer.from(whole)
      changed[Math.floor(whole.length * part)]! ^= 1
      writeFileSync(path('changed.klang'), changed)
      expect(await problemOf(verifyBackup(path('changed.klang'), silent))).toMatch(/^(backup-damaged|backup-cut-off)$/)
    }
    const text = gunzipSync(whole).toString()
    for (const [from, to] of [
      ['ตัวอย่างดี', 'ตัวอย่างดิ'],
      ['"rows":6', '"rows":7'],
      ['"engine"', '"enginE"'],
    ] as const) {
      writeFileSync(path('changed.klang'), gzipSync(text.replace(from, to)))
      expect(await problemOf(verifyBackup(path('changed.klang'), silent))).toMatch(/^(backup-damaged|not-a-backup)$/)
    }
    writeFileSync(path('other.klang'), 'just a text')
    expect(await problemOf(verifyBackup(path('other.klang'), silent))).toBe('not-a-backup')
  })

  test('a damaged one leaves no trace: no table, no file', async () => {
    const text = gunzipSync(readFileSync(path('a.klang'))).toString()
    const at = text.lastIndexOf('"file"')
    const piece = text.indexOf('\n"', at) + 30
    writeFileSync(
      path('late.klang'),
      gzipSync(text.slice(0, piece) + (text[piece] === 'A' ? 'B' : 'A') + text.slice(piece + 1)),
    )
    const centre = await empty(ENGINES.at(-1)!)
    expect(await problemOf(restoreBackup(path('late.klang'), restoring(centre)))).toBe('backup-damaged')
    const { rows } = await sql`select from pg_class where relnamespace = 'public'::regnamespace`.execute(centre.db)
    expect([rows.length, (await filesOf(centre)).length]).toEqual([0, 0])
  })

  test('other keys: said before anything is touched', async () => {
    const { header } = await verifyBackup(path('a.klang'), silent)
    const other = newKeyRing()
    const held = { fingerprints: fingerprintsOf(other), keyIds: Object.keys(other.keys) }
    expect(() => refuseOtherKeys(header, held)).toThrow(expect.objectContaining({ key: 'backup-keys-differ' }))
    expect(await problemOf(restoreBackup(path('a.klang'), restoring(first, { held, replace: true })))).toBe(
      'backup-keys-differ',
    )
  })

  test('into a database that is not empty, unless it is to be replaced', async () => {
    const centre = await empty('embedded')
    await restoreBackup(path('a.klang'), restoring(centre))
    await sql`delete from needs`.execute(centre.db)
    const orphan = await centre.files.put(Buffer.from('of the time before'))
    expect(await problemOf(restoreBackup(path('a.klang'), restoring(centre)))).toBe('database-not-empty')
    await restoreBackup(path('a.klang'), restoring(centre, { replace: true }))
    expect(withoutEpochs(await makeBackup(centre, path('replaced.klang'), false))).toEqual(withoutEpochs(manifest))
    expect(await filesOf(centre)).not.toContain(orphan.storageKey)
  }, 120_000)

  test('one that a later program made', async () => {
    const text = gunzipSync(readFileSync(path('a.klang'))).toString()
    writeFileSync(path('later.klang'), gzipSync(text.replace('"klangBackup":1', '"klangBackup":2')))
    expect(await problemOf(verifyBackup(path('later.klang'), silent))).toBe('backup-too-new')
  })
})

test('an older schema is restored as it was, and then brought up to date', async () => {
  await cp(migrationsFolder, path('migrations'), { recursive: true })
  writeFileSync(
    path('migrations/9001-later.sql'),
    'alter table people add column called_often text;\nupdate people set called_often = nickname;\ncreate table later_things (id uuid primary key);\ninsert into later_things values (gen_random_uuid());\n',
  )
  const centre = await empty(ENGINES.at(-1)!)
  await restoreBackup(path('a.klang'), restoring(centre, { migrations: pathToFileURL(`${path('migrations')}/`) }))
  const { rows } = await sql<{ people: number; later: number }>`
    select (select count(*)::int from people) as people, (select count(*)::int from later_things) as later`.execute(
    centre.db,
  )
  expect(rows[0]).toMatchObject({ later: 1 })
  const next = await makeBackup(centre, path('new.klang'), false)
  expect(next.tables.later_things?.rows).toBe(1)
}, 120_000)
