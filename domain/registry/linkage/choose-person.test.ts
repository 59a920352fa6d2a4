import { expect, test } from 'vitest'
import { choosePerson, type Known } from './choose-person.ts'
import { type Face, faceOf } from './face.ts'
import { prepareFace } from './prepared-face.ts'

const address = { house: '100/5', moo: 3, village: null, areaCode: '901113', latitude: null, longitude: null }
const aree = {
  prefix: 'นาง',
  firstName: 'อารีย์',
  lastName: 'ทองขวัญ',
  sex: 'female' as const,
  birthDate: '1952-04-05',
  address,
}
const NUMBER = '9901117185627'
const OTHER_NUMBER = '9900128340435'

const face = (says: object = {}, number: string | null = null): Face => faceOf({ ...aree, ...says }, { number })
const prepared = (says: object = {}, number: string | null = null) => prepareFace(face(says, number))
const known = (personId: string, ...faces: ReturnType<typeof prepared>[]): Known => ({ personId, faces })

test('one source that is surely hers is enough, whatever others say of her', () => {
  const married = prepared({ lastName: 'มณีรัตน์', address: { ...address, house: '7', areaCode: '901109' } })
  expect(choosePerson(prepared({}, NUMBER), [known('a', married, prepared({}, NUMBER))]).same).toEqual(['a'])
})

test('a row that is two people at once makes them one', () => {
  const [withNumber, withoutNumber] = [prepared({}, NUMBER), prepared()]
  expect(choosePerson(prepared({}, NUMBER), [known('a', withNumber), known('b', withoutNumber)]).same).toEqual([
    'a',
    'b',
  ])
})

test('a row without a number that is like two with numbers of their own is for somebody to decide', () => {
  const choice = choosePerson(prepared(), [known('a', prepared({}, NUMBER)), known('b', prepared({}, OTHER_NUMBER))])
  expect(choice.same).toEqual([])
  expect(choice.unsure.map(({ personId }) => personId).sort()).toEqual(['a', 'b'])
})

test('it makes no difference in which order people are known', () => {
  const people = [
    known('a', prepared({}, NUMBER)),
    known('b', prepared({ firstName: 'อารีย' })),
    known('c', prepared({ firstName: 'สมชาย', prefix: 'นาย', sex: 'male', birthDate: '1990-01-02' })),
  ]
  const row = prepared({}, NUMBER)
  expect(choosePerson(row, [...people].reverse())).toEqual({
    ...choosePerson(row, people),
    same: [...choosePerson(row, people).same].reverse(),
  })
})

test('somebody else of the same house is nobody to ask about', () => {
  const husband = prepared({ prefix: 'นาย', firstName: 'สมหมาย', sex: 'male', birthDate: '1948-11-20' })
  expect(choosePerson(prepared(), [known('a', husband)])).toEqual({ same: [], unsure: [] })
})

test('nobody known is nobody', () => {
  expect(choosePerson(prepared(), [])).toEqual({ same: [], unsure: [] })
})
