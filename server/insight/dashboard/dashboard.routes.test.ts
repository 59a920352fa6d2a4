import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { type Call, test } from '../../testing.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG, visitTo } from '../../testing-people.ts'

const ask = async (call: Call, query: string, as: Parameters<Call>[0] = 'arun') => {
  const { status, body } = await call(as, 'GET', `/dashboard?${query}`)
  expect([status, body.problem]).toEqual([200, undefined])
  return body as unknown as Dashboard
}
type Says = Parameters<typeof personOf>[0]

async function known(call: Call, as: 'somsri' | 'far' | 'arun', count: number, says: Says = {}): Promise<string[]> {
  const people = Array.from({ length: count }, () =>
    personOf({ ...(as === 'far' ? { address: addressIn(THAP_THIANG) } : {}), ...says }),
  )
  for (const person of people) expect((await call(as, 'POST', '/people', person)).status).toBeLessThan(300)
  return people.map(({ id }) => id)
}
const visited = async (call: Call, as: 'somsri' | 'far' | 'arun', personId: string, says: object) =>
  expect((await call(as, 'POST', '/visits', visitTo(personId, says))).status).toBe(200)

describe('the dashboard', () => {
  test('counts people, frailty and visits as of a day, by the fiscal year unless told otherwise', async ({ call }) => {
    const [one, two] = await known(call, 'somsri', 2, { birthDate: '1950-04-05', birthPrecision: 'day', sex: 'female' })
    await visited(call, 'somsri', one!, { visitedOn: '2019-11-05', adlTotal: 3 })
    await visited(call, 'somsri', one!, { visitedOn: '2020-02-01', adlTotal: 8 })
    await visited(call, 'somsri', two!, { visitedOn: '2019-08-01' })
    const then = await ask(call, 'area=90&asOf=2020-01-31')
    expect(then).toMatchObject({
      kind: 'fiscal',
      year: 2563,
      from: '2019-10-01',
      to: '2020-01-31',
      isSuppressed: false,
    })
    expect(then.main).toMatchObject({ people: 2, visits: 1, visited: 1, notVisited30: 2, notVisited90: 1, inNeed: 1 })
    expect(then.adl.find(({ state }) => state === 'bed-bound')).toMatchObject({ people: 1 })
    expect(then.ages.find(({ sex, band }) => sex === 'female' && band === '60')).toMatchObject({ people: 2 })
    expect(then.groups.find(({ group }) => group === 'older-person')).toMatchObject({ people: 2 })
    expect(then.months.map(({ visits }) => visits)).toEqual([0, 1, 0, 0])
    const later = await ask(call, 'area=90&asOf=2020-04-05&kind=calendar')
    expect(later.adl.find(({ state }) => state === 'home-bound')).toMatchObject({ people: 1 })
    expect(later.ages.find(({ sex, band }) => sex === 'female' && band === '70')).toMatchObject({ people: 2 })
    expect(later).toMatchObject({ kind: 'calendar', from: '2020-01-01' })
  })

  test('is exact at once, and says the same after folding', async ({ call, centre }) => {
    const [one] = await known(call, 'somsri', 3)
    await visited(call, 'somsri', one!, { visitedOn: '2020-05-04' })
    const before = await ask(call, 'area=9011&asOf=2020-06-01')
    expect(before.main).toMatchObject({ people: 1, visits: 1, notVisited30: 0 })
    await sql`select fold_visit_steps(), fold_state_steps(10000)`.execute(centre.db)
    expect(await ask(call, 'area=9011&asOf=2020-06-01')).toEqual(before)
    await visited(call, 'somsri', one!, { visitedOn: '2020-05-20' })
    expect((await ask(call, 'area=9011&asOf=2020-06-01')).main.visits).toBe(2)
  })

  test('lists the parts of an area and opens no other area', async ({ call }) => {
    const [one] = await known(call, 'somsri', 1)
    const [two] = await known(call, 'far', 1)
    await visited(call, 'somsri', one!, { visitedOn: '2020-05-04' })
    await visited(call, 'far', two!, { visitedOn: '2020-05-04' })
    const region = await ask(call, 'area=R12&asOf=2020-06-30')
    expect(region.parts.map(({ area, people, visits }) => [area, people, visits])).toEqual([
      ['90', 1, 1],
      ['92', 1, 1],
    ])
    expect((await ask(call, 'asOf=2020-06-30', 'somsri')).area).toBe(THA_KHAM)
    expect((await call('far', 'GET', '/dashboard?area=90')).status).toBe(403)
    expect((await call('malee', 'GET', '/dashboard')).status).toBe(403)
    expect((await call('arun', 'GET', '/dashboard?area=99')).body.problem).toBe('area-unknown')
  })

  test('keeps to one group when asked', async ({ call }) => {
    const [one] = await known(call, 'somsri', 1, { groups: ['disabled'] })
    const [two] = await known(call, 'somsri', 1)
    for (const id of [one!, two!]) await visited(call, 'somsri', id, { visitedOn: '2020-05-04' })
    const today = await ask(call, 'area=90&group=disabled')
    expect(today.main.people).toBe(1)
    expect((await call('arun', 'GET', '/dashboard?group=psychiatric')).status).toBe(400)
  })

  test('calls an area quiet when someone there is in need and nobody came', async ({ call, centre }) => {
    const [one] = await known(call, 'somsri', 1)
    await visited(call, 'somsri', one!, { visitedOn: '2020-01-05', adlTotal: 2 })
    expect((await ask(call, 'area=90&asOf=2020-02-01')).quiet).toEqual([])
    const quiet = [{ area: THA_KHAM, inNeed: 1, urgentNeeds: 0, lastVisitOn: '2020-01-05' }]
    expect((await ask(call, 'area=90&asOf=2020-04-01')).quiet).toMatchObject(quiet)
    await sql`select fold_visit_steps(), fold_state_steps(10000)`.execute(centre.db)
    expect((await ask(call, 'area=90&asOf=2020-04-01')).quiet).toMatchObject(quiet)
  })

  test('says that it is counting when much waits, and shows what was there before', async ({ call, operator }) => {
    await known(call, 'somsri', 1)
    expect((await ask(call, 'area=90')).main.people).toBe(1)
    await known(call, 'somsri', 1)
    await operator(async ({ db }) => {
      for (let again = 0; again < 160; again++) await sql`update people set revision = revision`.execute(db)
    })
    expect(await ask(call, 'area=90')).toMatchObject({ isCounting: true, main: { people: 1 } })
  })
})

describe('those who see only totals', () => {
  const months = 'area=90&asOf=2020-06-15'

  test('get ends of months, no figure under five, and no groups one by one', async ({ call }) => {
    const ids = await known(call, 'somsri', 7)
    for (const id of ids) await visited(call, 'somsri', id, { visitedOn: '2020-05-04' })
    await visited(call, 'somsri', ids[0]!, { visitedOn: '2020-05-05', adlTotal: 3 })
    const seen = await ask(call, months, 'vera')
    expect(seen).toMatchObject({ asOf: '2020-05-31', isSuppressed: true, quiet: [], main: { people: 7, visits: 8 } })
    expect(
      seen.adl
        .filter(({ people }) => people === null)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['bed-bound', 'not-assessed'])
    expect(seen.main.inNeed).toBe(null)
    expect((await call('vera', 'GET', '/dashboard?area=90&group=disabled')).status).toBe(403)
    expect((await ask(call, months)).main.inNeed).toBe(1)
  })

  test('find the same figures hidden in the file', async ({ call }) => {
    const ids = await known(call, 'somsri', 3)
    for (const id of ids) await visited(call, 'somsri', id, { visitedOn: '2020-05-04' })
    const csv = (await call('vera', 'GET', `/dashboard.csv?${months}`)).raw.toString()
    expect(csv).toContain('คนในทะเบียน (คน),<5*')
    expect(csv).toContain('ข้อมูล ณ วันที่ 31 พ.ค. 2563')
    expect((await call('vera', 'GET', `/dashboard.xlsx?${months}`)).raw.subarray(0, 2).toString()).toBe('PK')
    expect((await call('arun', 'GET', `/dashboard.csv?${months}`)).raw.toString()).toContain('คนในทะเบียน (คน),3')
  })

  test('cannot take one figure from another on the way down', async ({ call }) => {
    const far = '901104'
    const ids = await known(call, 'somsri', 9)
    const few = await known(call, 'arun', 2, { address: addressIn(far) })
    for (const id of [...ids, ...few]) await visited(call, 'arun', id, { visitedOn: '2020-05-04' })
    const district = await ask(call, 'area=9011&asOf=2020-06-30', 'vera')
    expect(district.main.people).toBe(11)
    expect(district.parts.map(({ area, people }) => [area, people])).toEqual([
      [far, null],
      [THA_KHAM, null],
    ])
    expect((await ask(call, `area=${THA_KHAM}&asOf=2020-06-30`, 'vera')).main.people).toBe(null)
  })
})
