import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import type { Work } from '../../platform/work.ts'
import { test } from '../../testing.ts'
import { agreementId, type CastName, organizations } from '../../testing-cast.ts'

const terms = (extra: object = {}) => ({
  id: newId(),
  name: 'บันทึกข้อตกลงข้ามจังหวัด',
  purpose: 'ติดตามผู้ป่วยที่ย้ายบ้าน',
  lawfulBasis: 'public-task',
  fields: ['identity'],
  parties: [organizations.thakham.id, organizations.trang.id],
  areas: [],
  fromDay: '2026-01-01',
  ...extra,
})

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>
const countFor = (as: As, name: CastName) =>
  as(name, async ({ db }) => (await db.selectFrom('people').select('id').execute()).length)

const personOf =
  (organizationId: string, areaCode: string) =>
  async ({ db }: Work) => {
    const named = { firstName: 'สมใจ', sortKey: 'สมใจ', firstKey: 'สมใจ', lastKey: '' }
    await db
      .insertInto('people')
      .values({ id: newId(), ...named, areaCode, holders: [organizationId] })
      .execute()
  }

describe('an agreement', () => {
  test('opens the people of its parties to each other while it holds, and no day longer', async ({
    call,
    as,
    operator,
  }) => {
    await operator(personOf(organizations.thakham.id, '901113'))
    expect(await countFor(as, 'wilai')).toBe(1)
    const ended = await call('arun', 'POST', `/agreements/${agreementId}/ending`)
    expect(ended.body.toDay).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await countFor(as, 'wilai')).toBe(0)
    expect(await countFor(as, 'nok')).toBe(1)
  })

  test('of some areas opens those only', async ({ call, as, operator }) => {
    await operator(personOf(organizations.thakham.id, '920101'))
    await operator(personOf(organizations.thakham.id, '920104'))
    expect(await countFor(as, 'far')).toBe(0)
    expect((await call('arun', 'POST', '/agreements', terms({ areas: ['920104'] }))).status).toBe(200)
    expect(await countFor(as, 'far')).toBe(1)
  })

  test('that begins later opens nothing yet', async ({ call, as, operator }) => {
    await operator(personOf(organizations.thakham.id, '920101'))
    await call('arun', 'POST', '/agreements', terms({ fromDay: '2999-01-01' }))
    expect(await countFor(as, 'far')).toBe(0)
  })

  test('is made once, ended once, and audited', async ({ call, centre }) => {
    const agreement = terms()
    const { body } = await call('arun', 'POST', '/agreements', agreement)
    expect(body).toMatchObject({
      parties: [{ name: 'อบต.ท่าข้าม' }, { name: 'เทศบาลนครตรัง' }],
      fields: ['identity'],
      toDay: null,
    })
    await call('arun', 'POST', '/agreements', agreement)
    for (let i = 0; i < 2; i++) await call('arun', 'POST', `/agreements/${agreement.id}/ending`)
    const lines = await centre.db.selectFrom('auditEntries').select('action').orderBy('id').execute()
    expect(lines.map(({ action }) => action)).toEqual(['agreement.make', 'agreement.end'])
  })

  test.for<[string, object, string]>([
    ['one party', { parties: [organizations.thakham.id] }, 'invalid'],
    ['the same party twice', { parties: [organizations.thakham.id, organizations.thakham.id] }, 'invalid'],
    ['an unknown party', { parties: [organizations.thakham.id, newId()] }, 'not-found'],
    ['an unknown area', { areas: ['9099'] }, 'area-unknown'],
    ['health but no identity', { fields: ['health'] }, 'invalid'],
    ['an unknown basis', { lawfulBasis: 'because' }, 'invalid'],
    ['an end before its beginning', { toDay: '2025-12-31' }, 'period-unclear'],
  ])('is refused with %s', async ([, extra, problem], { call }) => {
    expect((await call('arun', 'POST', '/agreements', terms(extra))).body.problem).toBe(problem)
  })

  test.for<CastName>(['wilai', 'nok', 'somsri', 'vera'])('is neither made nor ended by %s', async (name, { call }) => {
    expect((await call(name, 'POST', '/agreements', terms())).status).toBe(403)
    expect((await call(name, 'POST', `/agreements/${agreementId}/ending`)).status).toBe(403)
  })
})

test('everyone reads the agreements of her own organisation, the administrator of the network all', async ({
  call,
}) => {
  await call('arun', 'POST', '/agreements', terms())
  const read = async (name: CastName) => ((await call(name, 'GET', '/agreements')).body.agreements as object[]).length
  expect([await read('malee'), await read('vera'), await read('far'), await read('arun')]).toEqual([2, 1, 1, 2])
})
