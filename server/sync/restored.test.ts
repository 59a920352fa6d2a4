// The server is brought back from an older backup while phones have gone on sending: they notice, and what is gone comes again, once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { bangkokToday } from '../../domain/shared/thai-date.ts'
import { beginEpoch } from '../ground/installation/installation.queries.ts'
import { makeBackup } from '../platform/backup/make-backup.ts'
import { restoreBackup } from '../platform/backup/restore-backup.ts'
import { fingerprintsOf, readKeyRing } from '../platform/key-ring.ts'
import { migrationsFolder } from '../platform/open-centre.ts'
import { castAccounts } from '../testing-cast.ts'
import { openCastCentre, type TestCentre } from '../testing-centres.ts'
import { entryOf, visitEntry } from '../testing-outbox.ts'
import { personOf } from '../testing-people.ts'
import { Ledger } from './testing-ledger.queries.ts'
import { TestPhone } from './testing-phone.ts'

const folder = mkdtempSync(join(tmpdir(), 'klang-restored-'))
const file = join(folder, 'older.klang')
let centre: TestCentre
beforeAll(async () => {
  centre = await openCastCentre()
}, 120_000)
afterAll(async () => {
  await centre.throwAway()
  rmSync(folder, { recursive: true, force: true })
})

/** Over the same database, as bin/klang restore does it; whoever was signed in signs in again. */
async function restore() {
  const { db, engine, files, config } = centre
  const { rows: sessions } = await sql<{ all: string }>`
    select jsonb_agg(s)::text as all from sessions s`.execute(db)
  const ring = readKeyRing(config.keysFile)
  await restoreBackup(file, {
    ...{ db, engine, files, migrations: migrationsFolder, replace: true, progress: () => undefined },
    held: { fingerprints: fingerprintsOf(ring), keyIds: Object.keys(ring.keys) },
    finish: (trx, { madeAt }, sha256) => beginEpoch(trx, { id: newId(), backupMadeAt: madeAt, backupSha256: sha256 }),
  })
  await sql`insert into sessions select * from jsonb_populate_recordset(null::sessions, ${sessions[0]!.all}::jsonb)`.execute(
    db,
  )
}

test('what was sent after the backup is offered again and written once; what is in it stays as it is', async () => {
  const ledger = new Ledger(centre.db)
  const person = personOf({ nickname: 'เดิม' })
  await centre.call('somsri', 'POST', '/people', person)
  await centre.call('nok', 'POST', `/people/${person.id}/caseloads`, {
    id: newId(),
    accountId: castAccounts.malee.id,
  })
  const [malee, somsri] = [
    new TestPhone(centre.call, 'malee', newId()),
    new TestPhone(centre.call, 'somsri', newId()),
  ] as const
  const visit = () => visitEntry(person.id, { visitedOn: bangkokToday() })
  const write = (phone: TestPhone, ...entries: ReturnType<typeof visit>[]) => {
    for (const entry of entries) phone.write(entry)
    return entries
  }

  const before = write(malee, visit())
  expect(await malee.sync()).toBe(true)
  await makeBackup(centre, file, false)

  const met = personOf({ firstName: 'ป้าสมมุติ' })
  const after = [
    ...write(malee, entryOf('person', met.id, met), visitEntry(met.id, { visitedOn: bangkokToday() }), visit()),
    ...write(somsri, visit()),
  ]
  expect([await malee.sync(), await somsri.sync()]).toEqual([true, true])
  const epoch = (await centre.call('malee', 'GET', '/sync/scope')).body.epoch

  await restore()
  expect((await centre.call('malee', 'GET', '/sync/scope')).body.epoch).not.toBe(epoch)
  const ids = [...before, ...after].map(({ id }) => id)
  const { known } = (await centre.call('malee', 'POST', '/outbox/receipts', { ids })).body
  expect(known).toEqual(before.map(({ id }) => id))

  expect([await malee.sync(), await somsri.sync()]).toEqual([true, true])
  await ledger.everyoneHasFinished()
  expect(await malee.sync()).toBe(true)
  for (const entry of [...before, ...after])
    expect([entry.kind, await ledger.timesKept(entry)]).toEqual([entry.kind, 1])
  expect([...malee.told.keys()].sort()).toEqual([person.id, met.id].sort())
  expect(malee.told.get(person.id)?.visits).toHaveLength(3)
  expect(malee.of('sent')).toHaveLength(4)
}, 120_000)
