// Real transactions side by side, so this file has a database of its own and rolls nothing back.
import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, expect, test } from 'vitest'
import { castAccounts } from '../testing-cast.ts'
import { openTestDatabase } from '../testing-database.ts'
import type { Centre } from './centre.ts'
import { passingSeal } from './seal.ts'
import { inWork } from './work.ts'

const { db, engine } = await openTestDatabase()
const centre = { db, engine, seal: passingSeal(), log: pino({ level: 'silent' }) } as unknown as Centre
afterAll(() => db.destroy())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('two people at work at once never see with each other’s eyes', async () => {
  const lookAround = (accountId: string) =>
    inWork(centre, { accountId }, async ({ db: mine }) => {
      await pause(20)
      const { rows } = await sql<{ account: string }>`select klang_account() as account`.execute(mine)
      await pause(20)
      return rows[0]?.account
    })
  const accounts = [castAccounts.somsri, castAccounts.far, castAccounts.arun, castAccounts.nok].map(({ id }) => id)
  expect(await Promise.all(accounts.map(lookAround))).toEqual(accounts)
})

test('the claims of one transaction do not outlive it', async () => {
  await inWork(centre, 'operator', async () => undefined)
  const { rows } = await sql<{ everywhere: boolean; role: string }>`
    select klang_everywhere() as everywhere, current_setting('role') as role`.execute(db)
  expect(rows).toEqual([{ everywhere: false, role: 'none' }])
})

test('a failed transaction is rolled back and gives its turn away', async () => {
  const fail = inWork(centre, 'operator', async ({ db: mine }) => {
    await sql`insert into area_sets (id, code, kind, name_th) values (gen_random_uuid(), 'X1', 'other', 'ทดสอบ')`.execute(
      mine,
    )
  })
  await expect(fail).rejects.toThrow()
  const { rows } = await sql`select 1 from area_sets where code = 'X1'`.execute(db)
  expect(rows).toEqual([])
})
