import { rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import { inWork } from '../../platform/work.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { sealAudit } from './seal-audit.ts'
import { verifyAudit } from './verify-audit.ts'

const verify = ({ db, config }: Centre) => verifyAudit(db, config.auditHeadsFile)
const faultsOf = async (centre: Centre) => (await verify(centre)).faults.map(({ kind }) => kind)

/** Lines as anybody's work leaves them, sealed in rounds of so many. */
async function sealedLines(centre: Centre, rounds: number[]): Promise<void> {
  for (const count of rounds) {
    await inWork(centre, { accountId: castAccounts.somsri.id }, async (work) => {
      for (let line = 0; line < count; line++)
        await recordReading(work, 'person.read', newId(), [newId(), newId()], { page: line, ชื่อ: 'ก\nข' })
    })
    await sealAudit(centre)
  }
}

/** Whoever owns the tables can do anything to them; that is the one to be found out. */
const asOwner = async (db: Db) => {
  for (const table of ['audit_entries', 'audit_seals'])
    await sql.raw(`alter table ${table} no force row level security`).execute(db)
  await sql`alter table audit_entries disable trigger audit_lines_are_stamped`.execute(db)
}

const entryAt = (seq: number) => sql`(select entry_id from audit_seals where seq = ${seq})`

type Tamper = (db: Db, at: number, last: number) => Promise<unknown>
const run = (db: Db, ...statements: ReturnType<typeof sql>[]) =>
  statements.reduce<Promise<unknown>>((before, one) => before.then(() => one.execute(db)), Promise.resolve())

const insertLine = (id: string) => sql`
  insert into audit_entries (id, at, account_id, action, written_in)
  values (${id}, now() - interval '2 hours', ${castAccounts.nok.id}, 'person.read', '3')`

const shiftUp = (from: number) => sql`
  with moved as (delete from audit_seals where seq >= ${from} returning *)
  insert into audit_seals select seq + 1, entry_id, entry_hash, chain_hash, sealed_at from moved order by seq`

const TAMPERINGS: Record<string, Tamper> = {
  'who did it': (db, at) => run(db, sql`update audit_entries set account_id = ${newId()} where id = ${entryAt(at)}`),
  when: (db, at) => run(db, sql`update audit_entries set at = at - interval '1 microsecond' where id = ${entryAt(at)}`),
  'what was done': (db, at) => run(db, sql`update audit_entries set action = 'person.list' where id = ${entryAt(at)}`),
  'of whom': (db, at) => run(db, sql`update audit_entries set person_ids = person_ids[2:] where id = ${entryAt(at)}`),
  details: (db, at) => run(db, sql`update audit_entries set details = '{"page": 99}' where id = ${entryAt(at)}`),
  'the line is gone': (db, at) => run(db, sql`delete from audit_entries where id = ${entryAt(at)}`),
  'line and seal are gone': (db, at) =>
    run(db, sql`delete from audit_entries where id = ${entryAt(at)}`, sql`delete from audit_seals where seq = ${at}`),
  'the gap is closed': (db, at) =>
    run(
      db,
      sql`delete from audit_entries where id = ${entryAt(at)}`,
      sql`with gone as (delete from audit_seals where seq >= ${at} returning *)
          insert into audit_seals select seq - 1, entry_id, entry_hash, chain_hash, sealed_at from gone where seq > ${at} order by seq`,
    ),
  'two lines exchanged': (db, at, last) => {
    const other = at === last ? at - 1 : at + 1
    return run(
      db,
      sql`with gone as (delete from audit_seals where seq in (${at}, ${other}) returning *)
          insert into audit_seals select a.seq, b.entry_id, b.entry_hash, a.chain_hash, a.sealed_at
          from gone a join gone b on b.seq <> a.seq`,
    )
  },
  'a line without a seal': (db) => run(db, insertLine(newId())),
  'a line with a seal between': async (db, at) => {
    const id = newId()
    await run(db, insertLine(id), shiftUp(at))
    await run(
      db,
      sql`insert into audit_seals (seq, entry_id, entry_hash, chain_hash)
          select ${at}, id, sha256(convert_to(audit_line_text(e), 'UTF8')), sha256('') from audit_entries e where id = ${id}`,
    )
  },
  'a seal': (db, at) => run(db, sql`update audit_seals set chain_hash = sha256(chain_hash) where seq = ${at}`),
  'a line and its hash': (db, at) =>
    run(
      db,
      sql`update audit_entries set action = 'person.list' where id = ${entryAt(at)}`,
      sql`update audit_seals s set entry_hash = sha256(convert_to(audit_line_text(e), 'UTF8')) from audit_entries e where e.id = s.entry_id`,
    ),
  'the whole chain anew': async (db, at) => {
    await run(
      db,
      sql`update audit_entries set action = 'person.list' where id = ${entryAt(at)}`,
      sql`delete from audit_seals`,
    )
    await sql`select seal_audit_lines(1000)`.execute(db)
  },
  'the end is cut off': (db, at) =>
    run(
      db,
      sql`delete from audit_entries where id in (select entry_id from audit_seals where seq >= ${at})`,
      sql`delete from audit_seals where seq >= ${at}`,
    ),
}

describe('the audit chain', () => {
  test('holds while nobody touches it', async ({ centre }) => {
    await sealedLines(centre, [3, 1, 4])
    expect(await verify(centre)).toMatchObject({ firstSeq: 1, lastSeq: 8, lines: 8, waiting: 0, faults: [] })
  })

  test('any single tampering is found', async ({ centre }) => {
    await sql`savepoint untouched`.execute(centre.db)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom(...Object.keys(TAMPERINGS)),
        async (rounds, where, how) => {
          await sql`rollback to savepoint untouched`.execute(centre.db)
          rmSync(centre.config.auditHeadsFile, { force: true })
          await sealedLines(centre, rounds)
          expect(await faultsOf(centre)).toEqual([])
          const last = rounds.reduce((sum, count) => sum + count, 0)
          await asOwner(centre.db)
          await TAMPERINGS[how]!(centre.db, 1 + (where % last), last)
          expect(await faultsOf(centre), how).not.toEqual([])
        },
      ),
      { numRuns: 60 },
    )
    rmSync(centre.config.auditHeadsFile, { force: true })
  })

  const SAYS: [string, string[]][] = [
    ['what was done', ['changed']],
    ['the line is gone', ['missing']],
    ['line and seal are gone', ['missing-seals']],
    ['two lines exchanged', ['reordered', 'reordered']],
    ['a line without a seal', ['unsealed']],
    ['a seal', ['seal-changed']],
    ['the end is cut off', ['truncated']],
  ]
  for (const [how, kinds] of SAYS)
    test(`says in its own word: ${how}`, async ({ centre }) => {
      rmSync(centre.config.auditHeadsFile, { force: true })
      await sealedLines(centre, [2, 4])
      await asOwner(centre.db)
      await TAMPERINGS[how]!(centre.db, 3, 6)
      expect(await faultsOf(centre)).toEqual(kinds)
      rmSync(centre.config.auditHeadsFile, { force: true })
    })

  test('neither the application nor the keeper may change, remove or slip in a line', async ({ centre }) => {
    await sealedLines(centre, [2])
    const refused = async (role: string, statement: string) => {
      await sql`savepoint trying`.execute(centre.db)
      await sql.raw(`set local role ${role}`).execute(centre.db)
      const outcome = await sql
        .raw(statement)
        .execute(centre.db)
        .then(
          () => 'done',
          (error: Error) => error.message,
        )
      await sql`rollback to savepoint trying`.execute(centre.db)
      return outcome
    }
    for (const role of ['klang_app', 'klang_keeper'])
      for (const table of ['audit_entries', 'audit_seals', 'audit_trims']) {
        expect(await refused(role, `delete from ${table}`)).toMatch(/permission denied/)
        expect(await refused(role, `truncate ${table}`)).toMatch(/permission denied/)
      }
    expect(await refused('klang_app', `update audit_entries set action = 'x'`)).toMatch(/permission denied/)
    expect(await refused('klang_keeper', `update audit_entries set action = 'x'`)).toMatch(/permission denied/)
    expect(await refused('klang_app', 'select seal_audit_lines(1)')).toMatch(/permission denied/)
    expect(await refused('klang_app', `select trim_audit('2000-01-01')`)).toMatch(/permission denied/)
    rmSync(centre.config.auditHeadsFile, { force: true })
  })

  test('says when the file of heads is gone, and passes over a line that a crash cut short', async ({ centre }) => {
    await sealedLines(centre, [2])
    writeFileSync(centre.config.auditHeadsFile, '{"seq":9', { flag: 'a' })
    expect(await faultsOf(centre)).toEqual([])
    rmSync(centre.config.auditHeadsFile)
    expect(await faultsOf(centre)).toEqual(['heads-missing'])
  })
})
