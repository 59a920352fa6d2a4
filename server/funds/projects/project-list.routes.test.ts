import { describe, expect } from 'vitest'
import type { ProjectsFound } from '../../../domain/funds/projects/project.ts'
import { type Call, test } from '../../testing.ts'
import { draftOf, grantProject, makeFund } from '../../testing-funds.ts'

const found = async (call: Call, query: string, who: 'fon' | 'somsri' | 'vera' | 'nok' = 'fon') =>
  (await call(who, 'GET', `/projects?${query}`)).body as ProjectsFound

describe('the list of projects', () => {
  test('is ordered, filtered and paged, and adds up all that match', async ({ call, operator }) => {
    const { fundId, potId } = await makeFund(call)
    for (const satang of [100, 300, 200]) await operator((at) => grantProject(at, { fundId, potId, satang }))
    const first = await found(call, `fundId=${fundId}&sort=approved&down=true&limit=2`)
    expect(first.projects.map(({ approvedSatang }) => approvedSatang)).toEqual([300, 200])
    expect(first.sums).toEqual({ count: 3, askedSatang: 0, approvedSatang: 600, paidSatang: 0, returnedSatang: 0 })
    expect(first.projects[0]).toMatchObject({ potId, potName: 'เงินกองทุน' })
    const second = await found(call, `fundId=${fundId}&sort=approved&down=true&limit=2&page=2`)
    expect(second.projects.map(({ approvedSatang }) => approvedSatang)).toEqual([100])
    expect((await found(call, `fundId=${fundId}&status=failed`)).sums.count).toBe(0)
    // The name of a pot is of the books.
    expect((await found(call, `fundId=${fundId}`, 'vera')).projects[0]!.potName).toBeNull()
  })

  test('of mine are my organisation’s; another organisation’s drafts are not there', async ({ call }) => {
    const draft = draftOf({ title: 'ร่างของท่าข้าม' })
    await call('somsri', 'POST', '/projects', draft)
    expect((await found(call, 'mine=true', 'nok')).projects.map(({ id }) => id)).toEqual([draft.id])
    expect((await found(call, 'mine=true', 'fon')).sums.count).toBe(0)
    expect((await found(call, 'q=ร่างของท่าข้าม', 'fon')).sums.count).toBe(0)
  })

  test('is taken away as a file that counts its lines', async ({ call, operator }) => {
    const { fundId, potId } = await makeFund(call)
    for (const satang of [10_050, 20_000]) await operator((at) => grantProject(at, { fundId, potId, satang }))
    const { status, raw } = await call('fon', 'GET', `/projects.csv?fundId=${fundId}&sort=approved`)
    expect(status).toBe(200)
    const lines = raw.toString().trim().split(/\r?\n/)
    expect(lines[0]).toContain('ชื่อโครงการ')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain('100.5')
    expect(lines[3]).toMatch(/^รวม 2 โครงการ,.*,300\.5,0,0,300\.5$/)
  })
})

describe('looking for whom to ask', () => {
  const names = async (call: Call, who: 'fon' | 'far' | 'somsri', q: string) =>
    (await call(who, 'GET', `/colleagues?q=${encodeURIComponent(q)}`)).body.colleagues as object[]

  test('finds those of her province by name, and tells name, organisation and role only', async ({ call }) => {
    expect(await names(call, 'fon', 'เมฆ')).toEqual([
      { id: expect.any(String), name: 'เมฆ', organizationName: 'อบจ.สงขลา', roles: ['mentor'] },
    ])
    expect(await names(call, 'fon', 'สมศรี')).toHaveLength(1)
  })

  test('finds nobody of another province, and lists nobody by one letter', async ({ call }) => {
    expect(await names(call, 'far', 'เมฆ')).toEqual([])
    expect((await call('fon', 'GET', `/colleagues?q=${encodeURIComponent('เ')}`)).status).toBe(400)
    expect((await call('malee', 'GET', `/colleagues?q=${encodeURIComponent('เมฆ')}`)).status).toBe(403)
  })
})
