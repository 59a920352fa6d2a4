import { describe, expect, test } from 'vitest'
import { sortKey } from '../../../domain/shared/thai-text.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { passesAll, readPeopleView, writePeopleView } from './people-filters.ts'
import { findByName, findPeople, indexPeople, orderPeople, type PeopleIndex } from './people-index.ts'

const lineOf = (firstName: string, more: Partial<PersonLine> = {}): PersonLine & { order: string } => ({
  id: firstName,
  revision: 0,
  prefix: null,
  firstName,
  lastName: 'ดีงาม',
  nickname: null,
  sex: null,
  birthDate: null,
  birthPrecision: null,
  diedOn: null,
  maskedNumber: null,
  areaCode: '90110301',
  areaName: 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา',
  house: null,
  moo: null,
  village: null,
  latitude: null,
  longitude: null,
  householdId: null,
  phones: [],
  carerName: null,
  carerRelationship: null,
  carerPhone: null,
  groups: [],
  nationalityIsThai: null,
  benefits: [],
  disabilityCardExpires: null,
  adlScore: null,
  adlOn: null,
  lastVisitOn: null,
  nextVisitOn: null,
  openNeeds: 0,
  urgentNeeds: 0,
  by: 'caseload',
  order: sortKey(`${firstName} ${more.lastName ?? 'ดีงาม'}`),
  ...more,
})

const PEOPLE = [
  lineOf('สมศักดิ์', { lastName: 'ทองแก้ว', house: '12/3', moo: 4, phones: [{ number: '0810001234', owner: null }] }),
  lineOf('เพ็ญจันทร์', { nickname: 'แมว', house: '12', carerName: 'สุดา' }),
  lineOf('นูรีย๊ะ', { lastName: 'หมัดอาดำ', village: 'บ้านท่าเรือ', carerPhone: '074000999', house: '5678' }),
  lineOf('ชื่น', { lastName: 'มากดี', maskedNumber: '9-xxxx-xxxxx-12-3', house: '120' }),
  lineOf('แวดอเลาะ', { lastName: null }),
]
const find = async (typed: string) =>
  findPeople(await indexPeople(orderPeople(PEOPLE)), typed).map(({ firstName }) => firstName)

describe('finding somebody on the phone', () => {
  test.each([
    ['by the beginning of a name', 'สม', 'สมศักดิ์'],
    ['by the inside of it', 'จันทร์', 'เพ็ญจันทร์'],
    ['misspelt as it sounds', 'สมสัก', 'สมศักดิ์'],
    ['misspelt without its silent letter', 'เพ็ญจัน', 'เพ็ญจันทร์'],
    ['a letter away', 'สมศกดิ์', 'สมศักดิ์'],
    ['by given name and surname', 'นูรีย๊ะ หมัดอาดำ', 'นูรีย๊ะ'],
    ['by surname and given name', 'ทองแก้ว สมศักดิ์', 'สมศักดิ์'],
    ['written together', 'ชื่นมากดี', 'ชื่น'],
    ['with a prefix', 'นางชื่น มากดี', 'ชื่น'],
    ['by nickname', 'แมว', 'เพ็ญจันทร์'],
    ['by the village', 'ท่าเรือ', 'นูรีย๊ะ'],
    ['by who looks after her', 'สุดา', 'เพ็ญจันทร์'],
    ['by the end of a telephone number', '1234', 'สมศักดิ์'],
    ['by the end of the carer’s, in Thai digits', '๐๙๙๙', 'นูรีย๊ะ'],
    ['by the whole of it', '081-000-1234', 'สมศักดิ์'],
    ['by a house of four digits', '5678', 'นูรีย๊ะ'],
    ['by house and village number', '12/3 หมู่ 4', 'สมศักดิ์'],
    ['who has no surname', 'แวดอเลาะ', 'แวดอเลาะ'],
  ])('%s', async (_, typed, name) => {
    expect((await find(typed))[0]).toBe(name)
  })

  test('puts the house itself before those that begin like it', async () => {
    expect(await find('12')).toEqual(['เพ็ญจันทร์', 'ชื่น', 'สมศักดิ์'])
  })

  test('finds everyone in the order of the dictionary when nothing is typed, and nobody for what nobody is called', async () => {
    expect(await find(' ')).toEqual(['ชื่น', 'นูรีย๊ะ', 'เพ็ญจันทร์', 'แวดอเลาะ', 'สมศักดิ์'])
    expect(await find('กขคงจ')).toEqual([])
    expect(await find('...')).toEqual([])
  })
})

describe('before there is an index', () => {
  test('everyone stands in order, and is found by her name as it is written', async () => {
    const ordered = orderPeople(PEOPLE)
    expect(ordered.map(({ firstName }) => firstName)).toEqual(['ชื่น', 'นูรีย๊ะ', 'เพ็ญจันทร์', 'แวดอเลาะ', 'สมศักดิ์'])
    expect(findByName(ordered, ' แมว ').map(({ firstName }) => firstName)).toEqual(['เพ็ญจันทร์'])
    expect(findByName(ordered, 'สมสัก')).toEqual([])
  })
})

describe('among five thousand', () => {
  const FIRST = ['สมศักดิ์', 'สมหมาย', 'เพ็ญจันทร์', 'นูรีย๊ะ', 'มูฮัมหมัด', 'อามีเนาะ', 'ประเสริฐ', 'วันเพ็ญ', 'ชื่นจิต', 'บุญเลิศ']
  const LAST = ['ทองแก้ว', 'หมัดอาดำ', 'สุวรรณรัตน์', 'บินดุเหล็ม', 'จันทร์เพชร', 'ศรีสุวรรณ', 'เบ็ญหมัด', 'แก้วมณี']
  const many = Array.from({ length: 5000 }, (_, at) =>
    lineOf(`${FIRST[at % FIRST.length]}${FIRST[(at * 7) % 9]!.slice(0, (at % 5) + 1)}`, {
      id: String(at),
      lastName: `${LAST[at % LAST.length]}${(at % 83).toString().replace(/\d/g, (digit) => 'กขคงจฉชซฌญ'[Number(digit)]!)}`,
      house: `${at % 400}/${at % 9}`,
      phones: [{ number: `08100${String(at).padStart(5, '0')}`, owner: null }],
    }),
  )

  test('takes ten times as long as among five hundred, and not a hundred times', async () => {
    const [all, some] = [await indexPeople(many), await indexPeople(many.slice(0, 500))]
    const typed = ['ส', 'สมสัก ทอง', 'เพ็นจัน', 'อามิเนาะ หมัด', '1234', '12/3']
    const quickest = (index: PeopleIndex) =>
      Math.min(
        ...Array.from({ length: 15 }, () => {
          const began = performance.now()
          for (const words of typed) findPeople(index, words)
          return performance.now() - began
        }),
      )
    // Beware of a busy machine: the first rounds run before anything is compiled, and any may be put aside.
    quickest(all)
    expect(quickest(all)).toBeLessThan(Math.max(quickest(some) * 100, 100))
  })

  test('gives way while it is made, and knows afterwards whoever did not change', async () => {
    const fresh = many.map((line) => ({ ...line }))
    const pausesOf = async (lines: PersonLine[]) => {
      let pauses = 0
      await indexPeople(lines, async () => {
        pauses++
      })
      return pauses
    }
    const first = await pausesOf(fresh)
    expect(first).toBeGreaterThan(0)
    expect(await pausesOf([{ ...fresh[0]!, firstName: 'ดาว' }, ...fresh.slice(1)])).toBeLessThan(first)
  })
})

describe('the filters of the list', () => {
  const today = '2026-11-28'
  test.each([
    ['bed-bound by points', 'bed-bound', { adlScore: 4 }, true],
    ['not by a tag that the points deny', 'bed-bound', { adlScore: 5, groups: ['bed-bound'] }, false],
    ['by a tag alone', 'bed-bound', { groups: ['bed-bound'] }, true],
    ['never visited', 'not-visited', {}, true],
    ['on the thirtieth day not yet', 'not-visited', { lastVisitOn: '2026-10-29' }, false],
    ['on the thirty-first', 'not-visited', { lastVisitOn: '2026-10-28' }, true],
    ['not the dead', 'not-visited', { diedOn: '2026-01-01' }, false],
    ['an open need', 'needs', { openNeeds: 1 }, true],
    ['none', 'needs', {}, false],
  ] as const)('%s', (_, filter, facts, is) => {
    expect(passesAll(lineOf('ชื่น', facts as Partial<PersonLine>), [filter], today)).toBe(is)
  })

  test('are read back from the address as they were written', () => {
    const view = { typed: 'สม 12/3', filters: ['bed-bound', 'needs'], isMap: true } as const
    expect(readPeopleView(writePeopleView(view))).toEqual(view)
    expect(writePeopleView({ typed: '', filters: [], isMap: false })).toBe('')
  })
})
