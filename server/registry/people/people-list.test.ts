import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { NewPerson, PeoplePage, PeopleQuery } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'
import { bornBy, filterConditions } from './people-list-filters.queries.ts'
import { ORDERS } from './people-list-orders.queries.ts'
import { walkPage, walkStatement } from './people-list-pages.queries.ts'
import { reachOf } from './people-list-reach.queries.ts'

const SLOW = { timeout: 240_000 }
const TODAY = bangkokToday()
const list = async (call: Call, as: CastName, query: string) =>
  (await call(as, 'GET', `/people?${query}`)).body as unknown as PeoplePage
const names = (page: PeoplePage) => page.people.map(({ fullName }) => fullName)

async function add(call: Call, firstName: string, says: Partial<NewPerson> = {}, as: CastName = 'somsri') {
  const person = personOf({ firstName, lastName: null, ...says })
  expect((await call(as, 'POST', '/people', person)).status).toBe(200)
  return person.id
}

/** Somebody for each filter, and somebody whom none of them means. */
async function people(call: Call) {
  await add(call, 'ก', { sex: 'male', birthDate: '2000-01-01', noNumberReason: 'other' })
  const b = await add(call, 'ข', {
    sex: 'female',
    birthDate: bornBy(80, TODAY),
    citizenNumber: '9901000000015',
    groups: ['low-income'],
    healthRight: 'no-right',
    disabilities: ['sight'],
    disabilityCardNumber: '1',
    disabilityCardExpires: addDays(TODAY, -1),
    adlScore: 3,
    adlOn: '2020-05-04',
  })
  const c = await add(call, 'ค', {
    prefix: 'เด็กชาย',
    birthDate: bornBy(15, TODAY),
    disabilityCardNumber: '2',
    disabilityCardExpires: addDays(TODAY, 90),
  })
  await call('somsri', 'POST', '/visits', visitTo(b, { visitedOn: addDays(TODAY, -60) }))
  await call('somsri', 'POST', '/visits', visitTo(c, { visitedOn: addDays(TODAY, -3) }))
  return { b, c }
}

describe('each filter', () => {
  const FILTERS: [string, string[]][] = [
    ['', ['ก', 'ข', 'เด็กชายค']],
    ['sex=female', ['ข']],
    ['ageFrom=80&ageTo=80', ['ข']],
    ['ageFrom=15&ageTo=40', ['ก', 'เด็กชายค']],
    ['ageTo=79', ['ก', 'เด็กชายค']],
    ['group=low-income', ['ข']],
    ['group=older-person', ['ข']],
    ['group=bed-bound', ['ข']],
    ['adl=bed-bound', ['ข']],
    ['adl=social-bound', []],
    ['disability=sight', ['ข']],
    ['disability=hearing', []],
    ['healthRight=no-right', ['ข']],
    ['notVisitedDays=30', ['ก', 'ข']],
    ['worklist=not-visited-30', ['ก', 'ข']],
    ['worklist=not-visited-90', ['ก']],
    ['worklist=number-not-valid', ['เด็กชายค']],
    ['worklist=no-carer', ['ข']],
    ['worklist=card-expired', ['ข']],
    ['worklist=card-expiring-90', ['เด็กชายค']],
    ['worklist=prefix-out-of-date', ['เด็กชายค']],
    ['living=all', ['ก', 'ข', 'เด็กชายค']],
    ['living=dead', []],
    ['area=901113&sex=male', ['ก']],
    ['area=92', []],
  ]

  test('finds those it means, and nobody of another area', SLOW, async ({ call }) => {
    await people(call)
    for (const [query, expected] of FILTERS) {
      const found = await list(call, 'somsri', query)
      expect.soft([query, names(found).sort()]).toEqual([query, [...expected].sort()])
      expect.soft([query, found.count]).toEqual([query, { value: expected.length, more: false }])
      expect.soft([query, names(await list(call, 'far', query))]).toEqual([query, []])
    }
  })

  test('finds open and urgent needs', async ({ call, operator }) => {
    const { b, c } = await people(call)
    const need = (personId: string, urgency: string) =>
      operator(({ db }) =>
        db
          .insertInto('needs')
          .values({
            personId,
            id: newId(),
            foundOn: '2020-05-04',
            needOf: 'self',
            kind: 'bed',
            urgency,
            status: 'open',
          })
          .execute(),
      )
    await need(b, 'can-wait')
    await need(c, 'very-urgent')
    expect(names(await list(call, 'somsri', 'need=open')).sort()).toEqual(['ข', 'เด็กชายค'])
    expect(names(await list(call, 'somsri', 'need=urgent'))).toEqual(['เด็กชายค'])
  })

  test('leaves out those who died, unless they are asked for', async ({ call }) => {
    const { b } = await people(call)
    await call('somsri', 'POST', `/people/${b}/death`, { id: newId(), diedOn: '2021-01-01' })
    expect(names(await list(call, 'somsri', ''))).toEqual(['ก', 'เด็กชายค'])
    expect((await list(call, 'somsri', 'living=dead')).people.map((one) => one.diedOn)).toEqual(['2021-01-01'])
  })
})

const ORDERED: [PeopleQuery['sort'], string[]][] = [
  ['name', ['ก', 'ข', 'ค', 'ง']],
  ['-name', ['ง', 'ค', 'ข', 'ก']],
  ['age', ['ค', 'ก', 'ข', 'ง']],
  ['-age', ['ข', 'ก', 'ค', 'ง']],
  ['last-visit', ['ง', 'ก', 'ข', 'ค']],
  ['-last-visit', ['ค', 'ข', 'ก', 'ง']],
  ['area', ['ก', 'ค', 'ง', 'ข']],
  ['-area', ['ข', 'ง', 'ค', 'ก']],
]

/** ง is not known by birth, by visit, nor by more than her province. */
async function fourPeople(call: Call) {
  const trang = addressIn(THAP_THIANG)
  const a = await add(call, 'ก', { birthDate: '1980-01-01' })
  const b = await add(call, 'ข', { birthDate: '1940-01-01', address: trang }, 'arun')
  const c = await add(call, 'ค', { birthDate: '2000-01-01' })
  await add(call, 'ง', { address: { ...trang, areaCode: '92' } }, 'arun')
  for (const [id, visitedOn] of [
    [a, '2020-01-01'],
    [b, '2020-02-01'],
    [c, '2020-03-01'],
  ] as const)
    await call('arun', 'POST', '/visits', visitTo(id, { visitedOn }))
}

describe('each order', () => {
  test('is kept from page to page', SLOW, async ({ call }) => {
    await fourPeople(call)
    for (const [sort, expected] of ORDERED) {
      const pages: string[] = []
      for (let after: string | null = ''; after !== null; ) {
        const page: PeoplePage = await list(call, 'arun', `sort=${sort}&limit=1${after ? `&after=${after}` : ''}`)
        pages.push(...names(page))
        after = page.next
      }
      expect.soft([sort, pages]).toEqual([sort, expected])
    }
  })

  test('is kept when people are too many to be gathered', SLOW, async ({ call, as }) => {
    await fourPeople(call)
    for (const name of ['arun', 'somsri'] as const)
      for (const [sort, expected] of ORDERED) {
        const walked = await as(name, (work) => walkAll(work, sort))
        const hers = name === 'arun' ? expected : expected.filter((one) => one === 'ก' || one === 'ค')
        expect.soft([name, sort, walked]).toEqual([name, sort, hers])
      }
  })

  test('is read from an index that begins with the area', async ({ as }) => {
    const INDEXES: Record<string, string> = {
      name: 'people_by_subdistrict',
      age: 'people_by_birth_in_subdistrict',
      'last-visit': 'person_card_by_subdistrict',
      area: 'people_by_area',
    }
    for (const [sort, index] of Object.entries(INDEXES))
      for (const direction of ['', '-']) {
        const plan = await as('somsri', (work) => planOf(work, `${direction}${sort}` as PeopleQuery['sort']))
        expect
          .soft([sort, plan.includes(index), /Seq Scan on (people|person_card)/.test(plan)])
          .toEqual([sort, true, false])
      }
  })
})

async function walkAll(work: Work, sort: PeopleQuery['sort']): Promise<string[]> {
  const reach = await reachOf(work, undefined)
  const found: string[] = []
  for (let at: string[] | undefined; ; ) {
    const [row] = await walkPage(work.db, reach, ORDERS[sort], filterConditions({ living: 'living' }), at, 1)
    if (!row) return found
    found.push(row.firstName)
    at = [...row.at, row.id]
  }
}

/** Of a table with few rows the planner would read all: what is left when it must not. */
async function planOf(work: Work, sort: PeopleQuery['sort']): Promise<string> {
  const reach = await reachOf(work, undefined)
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true),
    set_config('enable_sort', 'off', true)`.execute(work.db)
  const { rows } = await sql<Record<string, string>>`
    explain ${walkStatement(reach, ORDERS[sort], filterConditions({ living: 'living' }), undefined, 51)}`.execute(
    work.db,
  )
  return rows.map((row) => Object.values(row)[0]).join('\n')
}
