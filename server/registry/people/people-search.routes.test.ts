import { describe, expect } from 'vitest'
import type { NewPerson } from '../../../domain/registry/people/person.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG } from '../../testing-people.ts'

type Found = {
  people: { id: string; fullName: string; match?: { kind: string; text: string | null } }[]
  areas: { code: string }[]
}

const find = async (call: Call, as: CastName, q: string) =>
  (await call(as, 'GET', `/search?q=${encodeURIComponent(q)}`)).body as unknown as Found
const list = async (call: Call, as: CastName, search: string, more = '') =>
  (await call(as, 'GET', `/people?search=${encodeURIComponent(search)}${more}`)).body as unknown as Found & {
    count: { value: number; more: boolean }
  }

async function add(call: Call, says: Partial<NewPerson>, as: 'somsri' | 'far' = 'somsri') {
  const person = personOf({ ...(as === 'far' ? { address: addressIn(THAP_THIANG) } : {}), ...says })
  const { status } = await call(as, 'POST', '/people', person)
  expect(status).toBe(200)
  return person.id
}

const WONGDUAN: Partial<NewPerson> = {
  prefix: 'นาง',
  firstName: 'สมศรี',
  lastName: 'วงศ์เดือน',
  nickname: 'ศรีนวล',
  citizenNumber: '9901000000015',
  phones: ['0810001234'],
  carerName: 'นายเอก วงศ์เดือน',
  carerPhone: '0860009876',
  address: { ...addressIn(THA_KHAM), house: '12/3', moo: 4, village: 'บ้านทุ่งนา' },
}

/** What may be typed to find her, and why she is found. */
const WAYS: [string, string, string | null][] = [
  ['สมศรี', 'exact', null],
  ['นางสมศรี', 'exact', null],
  ['สมศรี วงศ์เดือน', 'exact', null],
  ['วงศ์เดือน สมศรี', 'exact', null],
  ['วงศ์เดือน', 'exact', null],
  ['สมศ', 'begins', null],
  ['สม วงศ์', 'begins', null],
  ['สมสี', 'sound', null],
  ['ส้มศรี', 'sound', null],
  ['สมสี วงเดือน', 'sound', null],
  ['วงค์เดือน', 'sound', null],
  ['สมศรึ', 'letter', null],
  ['สมศีร', 'letter', null],
  ['สมศรี วงศ์เดอืนน', 'letter', null],
  ['ศรีนวล', 'nickname', 'ศรีนวล'],
  ['9901000000015', 'number', null],
  ['9-9010-00000-01-5', 'number', null],
  ['๙๙๐๑๐๐๐๐๐๐๐๑๕', 'number', null],
  ['081-000-1234', 'phone', '081-000-1234'],
  ['1234', 'phone', '081-000-1234'],
  ['08100', 'phone', '081-000-1234'],
  ['0860009876', 'carer-phone', '086-000-9876'],
  ['12/3', 'house', '12/3'],
  ['12/3 ม.4 ท่าข้าม', 'house', '12/3'],
  ['บ้านเลขที่ ๑๒/๓ หมู่ที่ ๔ ต.ท่าข้าม', 'house', '12/3'],
  ['สมศรี ท่าข้าม', 'exact', null],
  ['สมสี ตำบลท่าข้าม', 'sound', null],
  ['สมศรี ทุ่งนา', 'exact', null],
  ['สมศรี ม.4', 'exact', null],
]

/** Many requests in one test. */
const SLOW = { timeout: 240_000 }

describe('a person is found', () => {
  test('by each way of typing, and told why', SLOW, async ({ call }) => {
    const id = await add(call, WONGDUAN)
    await add(call, { firstName: 'ประยูร', lastName: 'ไกลกว่า', citizenNumber: '9901000000023' })
    for (const [typed, kind, text] of WAYS) {
      const { people } = await find(call, 'somsri', typed)
      expect.soft([typed, people.map((one) => [one.id, one.match])]).toEqual([typed, [[id, { kind, text }]]])
      const listed = await list(call, 'somsri', typed)
      expect.soft([typed, listed.people.map((one) => [one.id, one.match])]).toEqual([typed, [[id, { kind, text }]]])
    }
  })

  test('by none of them when she is out of reach', SLOW, async ({ call }) => {
    const id = await add(call, WONGDUAN)
    for (const [typed] of WAYS) {
      expect.soft([typed, (await find(call, 'malee', typed)).people]).toEqual([typed, []])
      const { people, count } = await list(call, 'far', typed)
      expect.soft([typed, people, count]).toEqual([typed, [], { value: 0, more: false }])
      expect.soft([typed, (await find(call, 'arun', typed)).people.map((one) => one.id)]).toEqual([typed, [id]])
    }
  })

  test('but not by what is not hers', async ({ call }) => {
    await add(call, WONGDUAN)
    const others = ['12/4', '12/3 ม.5', 'สมศรี คอหงส์', '0810001299', '4321', 'สมปอง', 'สมศรี ไกลกว่า', '9901000000031']
    for (const typed of others) expect.soft([typed, (await find(call, 'somsri', typed)).people]).toEqual([typed, []])
  })
})

describe('what is found', () => {
  test('stands in order: the name itself, what begins like it, what sounds like it, what is a letter off', async ({
    call,
  }) => {
    for (const firstName of ['สมศรึ', 'สมสี', 'สมศรีสุข', 'สมศรี']) await add(call, { firstName, lastName: 'ก' })
    const { people } = await find(call, 'somsri', 'สมศรี')
    expect(people.map(({ fullName }) => fullName)).toEqual(['สมศรี ก', 'สมศรีสุข ก', 'สมสี ก', 'สมศรึ ก'])
    expect(people.map(({ match }) => match?.kind)).toEqual(['exact', 'begins', 'sound', 'letter'])
    const page = await list(call, 'somsri', 'สมศรี', '&limit=2')
    const rest = await list(call, 'somsri', 'สมศรี', `&limit=2&after=${(page as unknown as { next: string }).next}`)
    expect([...page.people, ...rest.people].map(({ fullName }) => fullName)).toEqual(
      people.map(({ fullName }) => fullName),
    )
    expect(page.count).toEqual({ value: 4, more: false })
  })

  test('follows another order when the list is sorted', async ({ call }) => {
    await add(call, { firstName: 'สมสี', lastName: 'ก', birthDate: '1980-01-01' })
    await add(call, { firstName: 'สมศรี', lastName: 'ก', birthDate: '1940-01-01' })
    const { people } = await list(call, 'somsri', 'สมศรี', '&sort=age')
    expect(people.map(({ fullName }) => fullName)).toEqual(['สมสี ก', 'สมศรี ก'])
  })

  test('is only who meets the filters too', async ({ call }) => {
    const id = await add(call, { firstName: 'สมศรี', sex: 'female' })
    await add(call, { firstName: 'สมศรี', sex: 'male' })
    expect((await list(call, 'somsri', 'สมสี', '&sex=female')).people.map((one) => one.id)).toEqual([id])
  })

  test('is found by a new name at once after a correction', async ({ call }) => {
    const id = await add(call, { firstName: 'สมศรี' })
    await call('somsri', 'POST', `/people/${id}/corrections`, { id: personOf({}).id, revision: 1, firstName: 'กฤษณา' })
    expect((await find(call, 'somsri', 'กิดสะนา')).people).toEqual([])
    expect((await find(call, 'somsri', 'กริสนา')).people.map((one) => one.id)).toEqual([id])
  })

  test('are at most eight people and four areas, those of her own', async ({ call }) => {
    for (let at = 0; at < 10; at++) await add(call, { firstName: 'ท่าข้าม', lastName: `ที่${at}` })
    const { people, areas } = await find(call, 'somsri', 'ท่าข้าม')
    expect(people).toHaveLength(8)
    expect(areas.map(({ code }) => code)).toEqual([THA_KHAM])
    expect((await find(call, 'arun', 'ท่าข้าม')).areas).toHaveLength(4)
    expect((await find(call, 'far', 'ท่าข้าม')).areas).toEqual([])
  })

  test('is nothing when nothing is typed that could be found', async ({ call }) => {
    await add(call, WONGDUAN)
    for (const typed of ['', '   ', '-', '99010000000', '!!'])
      expect((await find(call, 'somsri', typed)).people).toEqual([])
  })

  test('is put down in the audit without what was typed', async ({ call, auditOf }) => {
    const id = await add(call, WONGDUAN)
    await find(call, 'somsri', 'สมสี')
    expect(await auditOf('people.search')).toMatchObject([{ personIds: [id], details: {} }])
  })
})
