import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockKeys } from './block-keys.ts'
import type { Face } from './face.ts'
import { judge } from './judge.ts'
import { prepareFace } from './prepared-face.ts'

/** Of few values each, so that two of them often agree in something. */
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values)

const anyFace: fc.Arbitrary<Face> = fc.record({
  number: oneOf(null, '9901000000015', '9901000000023', '9930000123451'),
  wrongNumber: oneOf(null, '9901000000051', '990100000001'),
  maskedNumber: oneOf(null, 'xxxxxxxxxx015', 'x9010000xxx15'),
  prefix: oneOf(null, 'นาง', 'นาย', 'นางสาว'),
  firstName: oneOf('สมจิตร', 'สมจิต', 'สมจิตต์', 'สุนิสา', 'แดง', 'ฟาตีเมาะ', 'ปาตีเมาะ', 'แก้วมณี'),
  lastName: oneOf(null, 'แก้วมณี', 'แก้วมนี', 'ทองขวัญ', 'สมจิตร'),
  nickname: oneOf(null, 'แดง'),
  sex: oneOf(null, 'male', 'female'),
  birthDate: oneOf(null, '1962-08-14', '1962-01-01', '2505-08-14', '1962-03-05', '1962-05-03', '1935-08-14'),
  birthPrecision: oneOf('day', 'month', 'year'),
  house: oneOf(null, '103/4', 'เลขที่ 103/04', '7'),
  moo: oneOf(null, 5, 1),
  village: oneOf(null, 'บ้านนา', 'บ้านทุ่ง'),
  areaCode: oneOf(null, '90', '9011', '901101', '901102', '93010101'),
  phones: oneOf<readonly string[]>([], ['0810001234'], ['0890009999', '0810001234']),
  carerName: oneOf(null, 'นายวิชัย แก้วมณี', 'วิชัย แก้วมณี', 'นางสุดา ทองขวัญ'),
})

const UNKNOWN: readonly Partial<Face>[] = [
  { number: null, wrongNumber: null, maskedNumber: null },
  { lastName: null },
  { birthDate: null },
  { house: null, moo: null, village: null },
  { areaCode: null },
  { phones: [] },
  { carerName: null },
  { sex: null, prefix: null },
]

test('it does not matter which of two comes first', () => {
  fc.assert(
    fc.property(anyFace, anyFace, (a, b) => {
      const [one, other] = [prepareFace(a), prepareFace(b)]
      expect(judge(one, other)).toEqual(judge(other, one))
    }),
    { numRuns: 2_000 },
  )
})

test('whoever has both names, a day of birth and a subdistrict is herself', () => {
  fc.assert(
    fc.property(anyFace, (face) => {
      const lastName = face.lastName ?? 'แก้วมณี'
      const born = { birthDate: '1962-08-14', birthPrecision: 'day' } as const
      const whole = prepareFace({ ...face, lastName, ...born, areaCode: '901101' })
      expect(judge(whole, whole)).toMatchObject({ verdict: 'same', apart: false })
    }),
  )
})

test('what is not known never makes one person of two', () => {
  fc.assert(
    fc.property(anyFace, anyFace, oneOf(...UNKNOWN), (a, b, unknown) => {
      fc.pre(judge(prepareFace(a), prepareFace(b)).verdict === 'different')
      expect(judge(prepareFace(a), prepareFace({ ...b, ...unknown })).verdict).not.toBe('same')
    }),
    { numRuns: 5_000 },
  )
})

test('two right numbers are never linked, nor is what a hidden number speaks against', () => {
  fc.assert(
    fc.property(anyFace, anyFace, (a, b) => {
      const judged = judge(prepareFace(a), prepareFace(b))
      fc.pre(judged.apart || judged.reasons.some(({ code }) => code === 'number-shown-differs'))
      expect(judged.verdict).not.toBe('same')
    }),
    { numRuns: 2_000 },
  )
})

test('one face has the same few keys each time, and another face of the same words the same keys', () => {
  fc.assert(
    fc.property(anyFace, (face) => {
      const keys = blockKeys(prepareFace(face))
      expect(keys).toEqual(blockKeys(prepareFace({ ...face })))
      expect(keys.length).toBeLessThanOrEqual(6)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})
