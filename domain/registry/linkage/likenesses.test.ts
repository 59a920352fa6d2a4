import { describe, expect, test } from 'vitest'
import { birthLikeness } from './birth-likeness.ts'
import { faceOf } from './face.ts'
import { nameLikeness } from './name-likeness.ts'
import { numberLikeness } from './number-likeness.ts'
import { areaLikeness, houseLikeness } from './place-likeness.ts'
import { prepareBirth } from './prepared-birth.ts'
import { prepareFace } from './prepared-face.ts'
import { prepareName } from './prepared-name.ts'

test.each([
  ['วิชัย', 'วิชัย', 'same'],
  ['สมจิตร', 'สมจิตต์', 'sound'],
  ['เจ๊ะฮาวอ', 'เจะฮาวอ', 'sound'],
  ['มงคล', 'มงคลา', 'near'],
  ['กฤษดาพร', 'กฤษดานร', 'near'],
  ['แวดาโอะ', 'ดาโอะ', 'near'],
  ['ณัฐพล', 'ณัฐลพ', 'near'],
  // Both are names that many bear: seldom is one of them the other, misspelt.
  ['วรรณา', 'วรรณี', 'alike'],
  ['นิยม', 'เนียม', 'alike'],
  ['ฟาตีเมาะ', 'ปาตีเมาะ', 'alike'],
  ['มูฮัมหมัด', 'มุฮำมัด', 'sound'],
  ['รอซีดะห์', 'รอสิดะฮ์', 'sound'],
  ['อับดุลเลาะ', 'อับดุลลอฮ์', 'alike'],
  ['สมจิตร', 'ละออง', 'differs'],
])('%s and %s are %s', (a, b, likeness) => {
  expect(nameLikeness(prepareName(a), prepareName(b))).toBe(likeness)
  expect(nameLikeness(prepareName(b), prepareName(a))).toBe(likeness)
})

test.each([
  ['1962-08-14', '1962-08-14', 'birth-same'],
  ['1962-08-14', '2505-08-14', 'birth-era'],
  ['1962-08-14', '1419-08-14', 'birth-era'],
  ['1962-08-11', '1962-11-08', 'birth-swapped'],
  ['1938-02-15', '1937-02-15', 'birth-calendar'],
  ['1962-02-15', '1961-02-15', 'birth-year-next'],
  ['1962-08-14', '1952-08-14', 'birth-year-slip'],
  ['1962-08-14', '1926-08-14', 'birth-year-slip'],
  ['1962-08-14', '1962-08-15', 'birth-day-slip'],
  ['1962-08-14', '1962-09-14', 'birth-day-slip'],
  ['1962-08-14', '1962-01-01', 'birth-year-same'],
  ['1962-01-01', '1962-01-01', 'birth-year-same'],
  ['1962-08-14', '1963-01-01', 'birth-year-near'],
  ['1962-08-14', '1962-03-29', 'birth-other-day'],
  ['1962-08-14', '1966-02-03', 'birth-differs'],
  ['1962-08-14', '1938-02-03', 'birth-generation'],
])('born %s and %s: %s', (a, b, likeness) => {
  expect(birthLikeness(prepareBirth(a, 'day'), prepareBirth(b, 'day'))).toBe(likeness)
  expect(birthLikeness(prepareBirth(b, 'day'), prepareBirth(a, 'day'))).toBe(likeness)
})

test('a month alone is compared as a month, and a year as a year', () => {
  const day = prepareBirth('1962-08-14', 'day')
  expect(birthLikeness(day, prepareBirth('1962-08-01', 'month'))).toBe('birth-month-same')
  expect(birthLikeness(day, prepareBirth('1962-09-01', 'month'))).toBe('birth-other-day')
  expect(birthLikeness(day, prepareBirth('1962-06-01', 'year'))).toBe('birth-year-same')
})

describe('of two numbers', () => {
  const none = { number: null, wrongNumber: null, maskedNumber: null }
  const right = (number: string) => ({ ...none, number })
  const wrong = (wrongNumber: string) => ({ ...none, wrongNumber })
  const masked = (maskedNumber: string) => ({ ...none, maskedNumber })
  test.each([
    ['the same', right('9901000000015'), right('9901000000015'), 'number-same'],
    ['right ones that follow each other', right('9901000000015'), right('9901000000023'), 'number-neighbours'],
    ['right ones, a digit apart further on', right('9901000000015'), right('9911000000015'), 'number-near'],
    ['right ones', right('9901000000015'), right('9930000123451'), 'number-differs'],
    ['a slip of the right one', right('9901000000015'), wrong('9901000000051'), 'number-slip'],
    ['one with a digit left out', right('9901000000015'), wrong('990100000015'), 'number-slip'],
    ['one that lost its tail', right('9901000000015'), wrong('99010000'), undefined],
    ['a wrong one that is far off', right('9901000000015'), wrong('9930000123459'), 'number-wrong-differs'],
    ['one wrong one twice', wrong('9901000000051'), wrong('9901000000051'), 'number-wrong-same'],
    ['enough digits that show', right('9901000000015'), masked('99010xxxxx015'), 'number-shown'],
    ['few digits that show', right('9901000000015'), masked('xxxxxxxxxx015'), 'number-shown-few'],
    ['a digit that shows is another', right('9901000000015'), masked('xxxxxxxxxx016'), 'number-shown-differs'],
    ['both hidden, nothing to compare', masked('99xxxxxxxxxxx'), masked('xxxxxxxxxx015'), undefined],
    ['one missing', none, right('9901000000015'), undefined],
  ])('%s', (_, a, b, likeness) => {
    expect(numberLikeness(a, b)).toBe(likeness)
    expect(numberLikeness(b, a)).toBe(likeness)
  })
})

describe('of two addresses', () => {
  type Place = { house?: string; moo?: number; village?: string; areaCode?: string }
  const at = ({ house, moo, village, areaCode }: Place) =>
    prepareFace(
      faceOf(
        {
          firstName: 'ก',
          address: {
            house: house ?? null,
            moo: moo ?? null,
            village: village ?? null,
            areaCode: areaCode ?? null,
            latitude: null,
            longitude: null,
          },
        },
        {},
      ),
    )
  const here = { house: '103/4', moo: 5, areaCode: '901101' }
  test.each<[Place, string | undefined, string | undefined]>([
    [here, 'area-subdistrict', 'house-same'],
    [{ ...here, house: 'บ้านเลขที่ ๑๐๓/๐๔' }, 'area-subdistrict', 'house-same'],
    [{ ...here, house: '103 / 4' }, 'area-subdistrict', 'house-same'],
    [{ ...here, areaCode: '90110105' }, 'area-subdistrict', 'house-same'],
    [{ ...here, house: '104/4' }, 'area-subdistrict', 'house-differs'],
    [{ ...here, moo: 6 }, 'area-subdistrict', 'house-other-village'],
    [{ moo: 5, areaCode: '901101' }, 'area-subdistrict', 'village-same'],
    [{ ...here, house: '9', moo: 6 }, 'area-subdistrict', 'village-differs'],
    [{ ...here, areaCode: '901102' }, 'area-district', undefined],
    [{ ...here, areaCode: '9011' }, 'area-district', undefined],
    [{ ...here, areaCode: '900302' }, 'area-province', undefined],
    [{ ...here, areaCode: '930101' }, 'area-elsewhere', undefined],
    [{ house: '103/4' }, undefined, undefined],
  ])('%j: %s, %s', (place, area, house) => {
    expect([areaLikeness(at(here), at(place)), houseLikeness(at(here), at(place))]).toEqual([area, house])
  })

  test('a community of a town is known by its name, where there are no village numbers', () => {
    const town = { house: '12', areaCode: '901101' }
    expect(houseLikeness(at({ ...town, village: 'ชุมชนร่วมใจ' }), at({ ...town, village: 'ร่วมใจ' }))).toBe('house-same')
    expect(houseLikeness(at({ ...town, village: 'ชุมชนร่วมใจ' }), at({ ...town, village: 'หน้าสวน' }))).toBe(
      'house-other-village',
    )
  })
})
