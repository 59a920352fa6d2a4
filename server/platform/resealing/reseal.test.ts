// Keys are changed while people go on working. Real transactions, a database of its own.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCastCentre, type TestCentre } from '../../testing-centres.ts'
import { batchOf, bring, bringAndCommit, step } from '../../testing-imports.ts'
import { addressIn, personOf, THA_KHAM } from '../../testing-people.ts'
import { invented, personRow, workbook } from '../../testing-workbooks.ts'
import { fingerprintsOf, readKeyRing, rotated, writeKeyRing } from '../key-ring.ts'
import { resealSlice, takeUpRotation } from './reseal.ts'
import { findDatabaseFingerprint, findRotation } from './rotation.queries.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await openCastCentre()
  await bringAndCommit(centre, 'somsri', await workbook({ people: [1, 2, 3].map((n) => personRow(n)) }))
}, 120_000)
afterAll(() => centre.throwAway())

/** Whom the search box finds by this number, as an officer types it. */
async function found(number: string): Promise<number> {
  const { body, status } = await centre.call('somsri', 'GET', `/people?search=${number}`)
  expect(status).toBe(200)
  return (body.people as unknown[]).length
}

const foundAll = async () => Promise.all([1, 2, 3].map((n) => found(invented(n))))

/** As if the last change were long ago: the pause before the last pass is not slept through. */
const letTimePass = () => sql`update key_rotations set changed_at = changed_at - interval '1 hour'`.execute(centre.db)

async function change() {
  writeKeyRing(centre.config.keysFile, rotated(readKeyRing(centre.config.keysFile)))
  centre.seal.reload()
  expect(await takeUpRotation(centre)).toBe(true)
}

async function finish() {
  for (let tries = 0; tries < 200; tries++) {
    if ((await resealSlice(centre)) === 'ended') return
    await letTimePass()
  }
  throw new Error('it does not end')
}

/** Every bytea, text and JSON of the database, as text. */
async function wholeDatabase(): Promise<string> {
  const tables = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    centre.db,
  )
  const parts: string[] = []
  for (const { name } of tables.rows) {
    await sql`select set_config('role', 'klang_backup', false)`.execute(centre.db)
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(name)} t`.execute(centre.db)
    parts.push(...rows.map(({ line }) => `${name} ${line}`))
  }
  await sql`reset role`.execute(centre.db)
  return parts.join('\n')
}

test('people are found by number before, in the middle and after; nothing old is left', async () => {
  const before = readKeyRing(centre.config.keysFile)
  // In the middle of an import: staged before the change, committed during it.
  const staged = await bring(
    centre,
    'somsri',
    await workbook({ people: [personRow(7), personRow(1, { ชื่อเล่น: 'แดง' })] }),
  )
  const card = personOf({ citizenNumber: invented(4), disabilityCardNumber: '9900000000123' })
  expect((await centre.call('somsri', 'POST', '/people', card)).status).toBe(200)
  expect(await foundAll()).toEqual([1, 1, 1])

  await change()
  expect(await foundAll()).toEqual([1, 1, 1])
  const byHand = personOf({ citizenNumber: invented(5), address: addressIn(THA_KHAM) })
  expect((await centre.call('somsri', 'POST', '/people', byHand)).status).toBe(200)
  expect(await found(invented(5))).toBe(1)

  await resealSlice(centre)
  expect(await foundAll()).toEqual([1, 1, 1])
  // The same file is known again, and a number of either index is met.
  const again = await bring(centre, 'somsri', await workbook({ people: [1, 2, 3].map((n) => personRow(n)) }))
  expect(again.sheets[0]).toMatchObject({ unchanged: 3, created: 0 })
  const reworded = await bring(centre, 'somsri', await workbook({ people: [personRow(2, { ชื่อเล่น: 'ดำ' })] }))
  expect(reworded.sheets[0]).toMatchObject({ updated: 1, created: 0 })
  expect((await step(centre, 'somsri', staged.id, 'commit')).state).toBe('committed')
  expect((await batchOf(centre.call, 'somsri', staged.id)).sheets[0]).toMatchObject({ created: 1, updated: 1 })

  await letTimePass()
  await finish()
  expect(await findDatabaseFingerprint(centre.db)).toBe(centre.seal.fingerprint)
  expect(await found(invented(5))).toBe(1)
  expect(await found(invented(7))).toBe(1)
  expect(await foundAll()).toEqual([1, 1, 1])
  const all = await wholeDatabase()
  for (const form of [before.current, Buffer.from(before.current, 'hex').toString('base64').slice(0, 5)])
    expect(
      all.split('\n').filter((line) => new RegExp(`(\\\\x|")${form.replace(/[+/]/g, '\\$&')}`).test(line)),
    ).toEqual([])
  for await (const key of centre.files.list()) {
    const path = `${centre.config.folder}/files/${key.slice(0, 2)}/${key}`
    expect(readFileSync(path).subarray(0, 4).toString('hex')).not.toBe(before.current)
    expect((await centre.files.get(key)).subarray(0, 2).toString()).toBe('PK')
  }
  expect(centre.seal.asksBoth).toBe(false)
}, 120_000)

test('killed in the middle it goes on where it stopped', async () => {
  await change()
  await sql`update key_rotations set table_name = 'sealed person_identifiers', after_key = null where ended_at is null`.execute(
    centre.db,
  )
  const one = (await findRotation(centre.db))!
  await resealSlice(centre)
  const two = (await findRotation(centre.db))!
  expect([two.id, two.done >= one.done]).toEqual([one.id, true])
  await sql`update jobs set state = 'running', lease_until = now() - interval '1 minute' where kind = 'keys.rotate'`.execute(
    centre.db,
  )
  await centre.runJobs()
  await letTimePass()
  await finish()
  expect(await foundAll()).toEqual([1, 1, 1])
}, 120_000)

test('a number taken back by undo is believed under the new keys as under the old', async () => {
  const batch = await bringAndCommit(centre, 'somsri', await workbook({ people: [personRow(8)] }))
  await bringAndCommit(
    centre,
    'somsri',
    await workbook({ people: [personRow(8, { ชื่อเล่น: 'ขาว', รหัสในแบบฟอร์ม: 'B8' })] }),
  )
  await change()
  await resealSlice(centre)
  expect((await step(centre, 'somsri', batch.id, 'undo')).state).toBe('undone')
  expect(await found(invented(8))).toBe(1)
  await letTimePass()
  await finish()
  expect(await found(invented(8))).toBe(1)
}, 120_000)

test('a backup of before is opened by the ring of after, and asked with its index', () => {
  const ring = readKeyRing(centre.config.keysFile)
  expect(fingerprintsOf(ring)).toHaveLength(4)
  expect(Object.keys(ring.keys)).toHaveLength(4)
})

test('every blind index in the database is known to the change of keys', async () => {
  const { rows } = await sql<{ column: string }>`
    select c.relname || '.' || a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'bytea'::regtype and a.attname ~ 'index'
    order by 1`.execute(centre.db)
  expect(rows.map(({ column }) => column)).toEqual([
    'import_rows.number_index',
    'person_identifiers.blind_index',
    'person_sources.number_index',
  ])
})
