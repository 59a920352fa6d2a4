import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG, visitTo } from '../../testing-people.ts'

const report = async (call: Call, query: string, as: Parameters<Call>[0] = 'arun') =>
  (await call(as, 'GET', `/reports/visits?${query}`)).body
const figures = (body: Record<string, unknown>) =>
  Object.fromEntries(
    (body.rows as { area?: string; month?: string; visits: number; people: number }[]).map((row) => [
      row.area ?? row.month,
      [row.visits, row.people],
    ]),
  )

async function visited(call: Call, as: 'somsri' | 'far', days: string[]) {
  const person = personOf(as === 'far' ? { address: addressIn(THAP_THIANG) } : {})
  await call(as, 'POST', '/people', person)
  for (const visitedOn of days)
    expect((await call(as, 'POST', '/visits', visitTo(person.id, { visitedOn }))).status).toBe(200)
  return person.id
}

describe('the report of visits', () => {
  test('counts the visits of the year up to the day, and each person once', async ({ call }) => {
    await visited(call, 'somsri', ['2019-12-31', '2020-01-01', '2020-12-18', '2020-12-19', '2021-01-01'])
    await visited(call, 'somsri', ['2020-12-19'])
    expect(figures(await report(call, 'year=2563&asOf=2020-12-18&by=province'))).toEqual({ 90: [2, 1] })
    expect(figures(await report(call, 'year=2563&asOf=2020-12-31&by=district'))).toEqual({ 9011: [4, 2] })
    expect(figures(await report(call, 'year=2563&asOf=2020-12-18&by=month'))).toEqual({
      '2563-01': [1, 1],
      '2563-12': [1, 1],
    })
    expect(figures(await report(call, 'fiscalYear=2564&asOf=2021-01-31&by=subdistrict'))).toEqual({
      [THA_KHAM]: [4, 2],
    })
  })

  test('a visit written down late, and one taken back, put the count right', async ({ call }) => {
    const personId = await visited(call, 'somsri', ['2020-06-05'])
    const earlier = visitTo(personId, { visitedOn: '2020-02-01' })
    await call('somsri', 'POST', '/visits', earlier)
    expect(figures(await report(call, 'year=2563&asOf=2020-03-01'))).toEqual({ 90: [1, 1] })
    await call('somsri', 'POST', `/visits/${earlier.id}/withdrawal`, { reason: 'ผิดวัน' })
    expect(figures(await report(call, 'year=2563&asOf=2020-03-01'))).toEqual({})
    expect(figures(await report(call, 'year=2563&asOf=2020-12-31'))).toEqual({ 90: [1, 1] })
  })

  test('one who moves later changes nothing of what was counted before', async ({ call }) => {
    const personId = await visited(call, 'somsri', ['2020-06-05'])
    await call('somsri', 'POST', `/people/${personId}/moves`, {
      id: newId(),
      movedOn: '2021-03-01',
      address: addressIn(THAP_THIANG),
    })
    await call('arun', 'POST', '/visits', visitTo(personId, { visitedOn: '2021-05-01' }))
    expect(figures(await report(call, 'year=2563&asOf=2020-12-31'))).toEqual({ 90: [1, 1] })
    expect(figures(await report(call, 'year=2564&asOf=2021-12-31'))).toEqual({ 92: [1, 1] })
  })

  test('one who moves within the year counts in both places and once in all', async ({ call }) => {
    const personId = await visited(call, 'somsri', ['2020-02-05'])
    await call('somsri', 'POST', `/people/${personId}/moves`, {
      id: newId(),
      movedOn: '2020-03-01',
      address: addressIn(THAP_THIANG),
    })
    await call('arun', 'POST', '/visits', visitTo(personId, { visitedOn: '2020-05-01' }))
    const body = await report(call, 'year=2563&asOf=2020-12-31')
    expect(figures(body)).toEqual({ 90: [1, 1], 92: [1, 1] })
    expect(body.total).toEqual({ visits: 2, people: 1 })
    expect((await report(call, 'year=2563&asOf=2020-12-31&area=R12')).total).toEqual({ visits: 2, people: 1 })
  })

  test('says the same before and after its steps are folded', async ({ call, centre }) => {
    await visited(call, 'somsri', ['2020-01-05', '2020-01-06', '2020-07-01'])
    const ask = 'year=2563&asOf=2020-12-31&by=month'
    const before = await report(call, ask)
    await sql`select fold_visit_steps()`.execute(centre.db)
    expect((await sql`select 1 from visit_steps`.execute(centre.db)).rows).toEqual([])
    expect(await report(call, ask)).toEqual(before)
    await visited(call, 'somsri', ['2020-01-05'])
    expect(figures(await report(call, ask))).toEqual({ '2563-01': [3, 2], '2563-07': [1, 1] })
  })

  test('shows one’s own areas only, and no total of a larger area', async ({ call }) => {
    await visited(call, 'somsri', ['2020-01-05'])
    await visited(call, 'far', ['2020-01-05'])
    expect(figures(await report(call, 'year=2563', 'far'))).toEqual({})
    expect(figures(await report(call, 'year=2563&by=district', 'far'))).toEqual({ 9201: [1, 1] })
    expect((await call('far', 'GET', '/reports/visits?year=2563&area=90')).status).toBe(403)
    expect((await call('far', 'GET', '/reports/visits?year=2563&area=R12')).status).toBe(403)
    expect((await call('malee', 'GET', '/reports/visits?year=2563')).status).toBe(403)
    expect((await call('vera', 'GET', '/reports/visits?year=2563')).status).toBe(403)
  })

  test('comes as a file that Excel opens, with its day inside', async ({ call }) => {
    await visited(call, 'somsri', ['2020-01-05'])
    const csv = (await call('arun', 'GET', '/reports/visits.csv?year=2563&asOf=2020-12-18')).raw.toString()
    expect(csv).toMatch(/^\uFEFF/)
    expect(csv).toContain('90,สงขลา,1,1')
    expect(csv).toContain('ข้อมูล ณ วันที่ 18 ธ.ค. 2563')
    expect((await call('arun', 'GET', '/reports/visits.xlsx?year=2563')).raw.subarray(0, 2).toString()).toBe('PK')
  })

  test('refuses two kinds of year at once', async ({ call }) => {
    expect((await call('arun', 'GET', '/reports/visits?year=2563&fiscalYear=2563')).body.problem).toBe('period-unclear')
  })
})
