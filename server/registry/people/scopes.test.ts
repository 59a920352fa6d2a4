// Every kind of scope, asked with the application's own filter taken away: what the database itself answers.
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import { agreementId, type CastName, castAccounts, organizations } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>

const PERSON_TABLES = [
  'people',
  'personSources',
  'personAddresses',
  'visits',
  'personIdentifiers',
  'personCard',
  'personHealth',
] as const

/** How many rows of each table the database shows, whatever the application would have asked. */
const rowsSeenBy = (as: As, name: CastName) =>
  as(name, async ({ db }) => {
    const seen: number[] = []
    for (const table of PERSON_TABLES)
      seen.push((await db.selectFrom(table).select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()).n)
    return seen
  })

const ALL = [1, 1, 1, 1, 1, 1, 1]
const NOTHING = [0, 0, 0, 0, 0, 0, 0]

async function visitedPerson(call: Call, as: 'somsri' | 'far' = 'somsri') {
  const person = personOf({
    citizenNumber: '9901000000015',
    diseases: ['เบาหวาน'],
    ...(as === 'far' ? { address: addressIn(THAP_THIANG) } : {}),
  })
  await call(as, 'POST', '/people', person)
  await call(as, 'POST', '/visits', visitTo(person.id))
  return person.id
}

describe('the database, without the application’s filter', () => {
  test.for<[CastName, number[]]>([
    ['somsri', ALL],
    ['nok', ALL],
    ['wilai', ALL],
    ['arun', ALL],
    ['malee', NOTHING],
    ['far', NOTHING],
    ['fon', NOTHING],
    ['mek', NOTHING],
    ['vera', NOTHING],
  ])('shows %s what her area and agreement open', async ([name, expected], { call, as }) => {
    await visitedPerson(call)
    expect(await rowsSeenBy(as, name)).toEqual(expected)
  })

  test('refuses to write a person into an area that is not one’s own', async ({ as }) => {
    const write = as('far', ({ db }) =>
      db
        .insertInto('people')
        .values({
          id: newId(),
          firstName: 'ก',
          sortKey: 'ก',
          firstKey: 'ก',
          lastKey: '',
          areaCode: '901113',
          holders: [organizations.trang.id],
        })
        .execute(),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  test('keeps the audit from being changed or removed by anyone at work', async ({ as, call }) => {
    await visitedPerson(call)
    await expect(as('arun', ({ db }) => db.deleteFrom('auditEntries').execute())).rejects.toThrow(/permission denied/)
    await expect(as('arun', ({ db }) => db.updateTable('auditEntries').set({ action: '-' }).execute())).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('an agreement', () => {
  test('opens nothing of what another organisation holds before it begins and after it ends', async ({
    call,
    as,
    operator,
  }) => {
    await visitedPerson(call)
    const until = (day: string) =>
      operator(({ db }) => db.updateTable('agreements').set({ toDay: day }).where('id', '=', agreementId).execute())
    await until('2020-02-01')
    expect(await rowsSeenBy(as, 'wilai')).toEqual(NOTHING)
    await until('2999-01-01')
    expect(await rowsSeenBy(as, 'wilai')).toEqual(ALL)
  })

  test('for some areas opens those only', async ({ call, as, operator }) => {
    await visitedPerson(call)
    const only = (areaCode: string) =>
      operator(({ db }) => db.insertInto('agreementAreas').values({ agreementId, areaCode }).execute())
    await only('9001')
    expect(await rowsSeenBy(as, 'wilai')).toEqual(NOTHING)
    await only('9011')
    expect(await rowsSeenBy(as, 'wilai')).toEqual(ALL)
  })

  test('without health opens the person and not her illness', async ({ call, as, operator }) => {
    await visitedPerson(call)
    await operator(({ db }) =>
      db
        .updateTable('agreements')
        .set({ fields: ['identity'] })
        .where('id', '=', agreementId)
        .execute(),
    )
    expect(await rowsSeenBy(as, 'wilai')).toEqual([...ALL.slice(0, 6), 0])
  })
})

describe('a caseload', () => {
  test('opens one person to the volunteer she was handed to, until it ends', async ({ call, as }) => {
    const personId = await visitedPerson(call)
    const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2020-01-01' }
    expect((await call('malee', 'POST', `/people/${personId}/caseloads`, caseload)).status).toBe(403)
    expect((await call('nok', 'POST', `/people/${personId}/caseloads`, caseload)).status).toBe(200)
    expect(await rowsSeenBy(as, 'malee')).toEqual(ALL)
    expect((await call('malee', 'GET', `/people/${personId}`)).body).toMatchObject({ diseases: ['เบาหวาน'] })
    expect((await call('malee', 'POST', '/visits', visitTo(personId))).status).toBe(200)
    expect((await call('nok', 'POST', `/people/${personId}/caseloads/${caseload.id}/ending`)).status).toBe(200)
    expect(await rowsSeenBy(as, 'malee')).toEqual(NOTHING)
  })
})

describe('a care team', () => {
  test('opens its people to its members until it ends', async ({ call, as }) => {
    const personId = await visitedPerson(call)
    const team = { id: newId(), name: 'ทีมดูแลต่อเนื่อง', memberIds: [castAccounts.far.id], personIds: [personId] }
    expect((await call('far', 'POST', '/teams', team)).status).toBe(403)
    expect((await call('nok', 'POST', '/teams', team)).status).toBe(200)
    expect(await rowsSeenBy(as, 'far')).toEqual(ALL)
    expect((await call('nok', 'GET', '/teams')).body.teams).toMatchObject([
      { name: team.name, people: 1, members: [{ name: 'ฟ้า' }] },
    ])
    expect((await call('nok', 'POST', `/teams/${team.id}/ending`)).status).toBe(200)
    expect(await rowsSeenBy(as, 'far')).toEqual(NOTHING)
  })

  test('cannot be formed around somebody whom one does not see', async ({ call }) => {
    const personId = await visitedPerson(call, 'far')
    const team = { id: newId(), name: 'ทีม', memberIds: [castAccounts.nok.id], personIds: [personId] }
    expect((await call('nok', 'POST', '/teams', team)).status).toBe(404)
  })
})

test('a set of areas opens each of its areas', async ({ call, as, operator }) => {
  await visitedPerson(call)
  await operator(async ({ db }) => {
    const region = await db.selectFrom('areaSets').select('id').where('code', '=', 'R12').executeTakeFirstOrThrow()
    const wholeRegion = { scopeKind: 'area-set', areaSetId: region.id, areaCode: null }
    await db.updateTable('grants').set(wholeRegion).where('accountId', '=', castAccounts.wilai.id).execute()
  })
  expect(await rowsSeenBy(as, 'wilai')).toEqual(ALL)
})

test('the scope of an area that was split goes on to its successors', async ({ call, as, centre }) => {
  await visitedPerson(call)
  const codeOf = (code: string) =>
    centre.db.selectFrom('areas').select('id').where('code', '=', code).executeTakeFirstOrThrow()
  const [before, after] = [await codeOf('901104'), await codeOf('901113')]
  await centre.db
    .updateTable('grants')
    .set({ areaCode: '901104' })
    .where('accountId', '=', castAccounts.somsri.id)
    .execute()
  expect(await rowsSeenBy(as, 'somsri')).toEqual(NOTHING)
  await centre.db.updateTable('areas').set({ toDay: '2024-01-01' }).where('id', '=', before.id).execute()
  await centre.db.insertInto('areaSuccessors').values({ areaId: before.id, successorId: after.id }).execute()
  expect(await rowsSeenBy(as, 'somsri')).toEqual(ALL)
})
