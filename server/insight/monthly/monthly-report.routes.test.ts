import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { MonthlyFigures, MonthlyUnit } from '../../../domain/insight/monthly/monthly-report.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf, visitTo } from '../../testing-people.ts'

const month = addDays(`${bangkokToday().slice(0, 7)}-01`, -1).slice(0, 7)
const on = (day: number) => `${month}-${String(day).padStart(2, '0')}`
const before = addDays(on(1), -40)

/** In malee's care from a day to a day. */
async function kept(call: Call, fromDay: string, more: object = {}) {
  const person = personOf({ firstName: 'สมมุติ', ...more })
  await call('somsri', 'POST', '/people', person)
  await call('nok', 'POST', `/people/${person.id}/caseloads`, {
    id: newId(),
    accountId: castAccounts.malee.id,
    fromDay,
  })
  return person.id
}
/** A unit counts from the day a person was registered. */
const knownSince = (db: Db, ids: string[]) =>
  sql`update people set created_at = ${before}::date where id = any (${ids}::uuid[])`.execute(db)
/** An อบต. of one place. */
async function localAuthority(db: Db, nameTh: string, areaCode: string): Promise<string> {
  const [id, set] = [newId(), newId()]
  await db.insertInto('areaSets').values({ id: set, code: set, kind: 'local-authority', nameTh }).execute()
  await db.insertInto('areaSetMembers').values({ areaSetId: set, areaCode }).execute()
  await db.insertInto('localAuthorities').values({ id, code: id, kind: 'อบต.', nameTh, areaSetId: set }).execute()
  return id
}
const unitsOf = async (call: Call, query = '', as: Parameters<Call>[0] = 'nok') =>
  (await call(as, 'GET', `/reports/monthly?month=${month}${query}`)).body.units as MonthlyUnit[]
const adds = (one: MonthlyFigures) => one.carried + one.newcomers - one.died - one.left === one.remaining

describe('the monthly report', () => {
  test('carries over, counts who came, died, left and was visited, and carries on', async ({ call, as, operator }) => {
    const ids: string[] = []
    for (const since of [before, before, before, before, on(3), on(4)]) ids.push(await kept(call, since))
    await operator(({ db }) => knownSince(db, ids))
    const [visited, dead, moved, given, seen] = ids as [string, string, string, string, string]
    await call('nok', 'POST', `/people/${dead}/death`, { id: newId(), diedOn: on(9) })
    await call('nok', 'POST', `/people/${moved}/departure`, { id: newId(), departedOn: on(10), to: 'ต่างจังหวัด' })
    await operator(({ db }) =>
      sql`update caseloads set to_day = ${on(12)}::date where person_id = ${given}`.execute(db),
    )
    for (const [personId, day] of [
      [visited, 5],
      [visited, 6],
      [seen, 7],
      [dead, 2],
    ] as const)
      await as('malee', ({ db }) =>
        db
          .insertInto('visits')
          .values({ id: newId(), personId, visitedOn: on(day), recordedBy: castAccounts.malee.id })
          .execute(),
      )
    await call('somsri', 'POST', '/visits', visitTo(visited, { visitedOn: on(8) }))
    const [malee] = await unitsOf(call)
    expect(malee).toMatchObject({ name: 'มาลี' })
    expect(malee!.total).toEqual({
      carried: 4,
      newcomers: 2,
      died: 1,
      left: 2,
      remaining: 3,
      visitedPeople: 3,
      visits: 4,
      unvisited: 1,
    })
    for (const by of ['volunteer', 'organization', 'authority'])
      for (const unit of await unitsOf(call, `&by=${by}`, 'arun'))
        expect([by, ...unit.groups.map(adds), adds(unit.total)]).toEqual([by, ...Array(6).fill(true)])
    // Two moved: one out of the area, whom her unit and her อบต. count too; one only to another volunteer.
    const [unit] = await unitsOf(call, '&by=organization')
    expect(unit!.total).toMatchObject({ left: 1, died: 1 })
    for (const one of await unitsOf(call, '&by=authority')) expect([one.name, one.total.left]).toEqual([one.name, 1])
    const behind = async (figure: string) =>
      (await call('nok', 'GET', `/reports/monthly/people?month=${month}&unit=${malee!.id}&figure=${figure}`)).body
        .people as { id: string }[]
    for (const figure of ['newcomers', 'died', 'remaining', 'visitedPeople', 'unvisited'] as const)
      expect([figure, (await behind(figure)).length]).toEqual([figure, malee!.total[figure]])
    // Whoever moved away is counted, and no more to be seen.
    expect((await behind('left')).map(({ id }) => id)).toEqual([given])
    expect((await behind('died')).map(({ id }) => id)).toEqual([dead])
  })

  test('counts of a local authority whoever lives in its places or moved out of them, and nobody else', async ({
    call,
    centre,
    operator,
  }) => {
    const own = await localAuthority(centre.db, 'ท่าข้าม', '901113')
    const other = await localAuthority(centre.db, 'ข้างเคียง', '901114')
    const [staying, moved, early] = [await kept(call, before), await kept(call, before), await kept(call, before)]
    await operator(({ db }) => knownSince(db, [staying, moved, early]))
    await call('somsri', 'POST', '/visits', visitTo(moved, { visitedOn: on(8) }))
    const leave = (id: string, departedOn: string) =>
      call('nok', 'POST', `/people/${id}/departure`, { id: newId(), departedOn, to: 'ต่างจังหวัด' })
    await leave(moved, on(10))
    await leave(early, addDays(on(1), -3))
    const units = await unitsOf(call, '&by=authority')
    expect(units.find(({ id }) => id === own)?.total).toEqual({
      carried: 2,
      newcomers: 0,
      died: 0,
      left: 1,
      remaining: 1,
      visitedPeople: 1,
      visits: 1,
      unvisited: 1,
    })
    expect(units.some(({ id }) => id === other)).toBe(false)
    const behind = async (figure: string) =>
      (await call('nok', 'GET', `/reports/monthly/people?month=${month}&by=authority&unit=${own}&figure=${figure}`))
        .body.people
    expect(await behind('remaining')).toMatchObject([{ id: staying }])
    // Counted and not named.
    expect(await behind('left')).toEqual([])
  })

  test('counts each person in one group only', async ({ call, operator }) => {
    const id = await kept(call, before)
    await operator(({ db }) =>
      sql`update people set groups = '{older-person,disabled,bed-bound}' where id = ${id}`.execute(db),
    )
    const [malee] = await unitsOf(call)
    expect(malee!.groups.filter(({ carried }) => carried > 0)).toMatchObject([{ group: 'bed-bound', carried: 1 }])
  })

  test('is printed with room to sign, and opens in Excel', async ({ call }) => {
    await kept(call, before)
    const pdf = await call('nok', 'GET', `/reports/monthly.pdf?month=${month}`)
    expect([pdf.status, pdf.raw.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    const xlsx = await call('nok', 'GET', `/reports/monthly.xlsx?month=${month}`)
    expect([xlsx.status, xlsx.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  })

  test('is not for those who see only totals', async ({ call }) => {
    expect((await call('vera', 'GET', `/reports/monthly?month=${month}`)).status).toBe(403)
  })
})
