import { expect, test } from 'vitest'
import * as lists from './lists.ts'
import {
  codeFor,
  DISABILITIES,
  Disability,
  GROUP_TAGS,
  HEALTH_RIGHTS,
  OCCUPATIONS,
  RELATIONSHIPS,
  SEXES,
} from './lists.ts'

const all: Record<string, string>[] = [
  lists.NO_NUMBER_REASONS,
  SEXES,
  HEALTH_RIGHTS,
  GROUP_TAGS,
  DISABILITIES,
  RELATIONSHIPS,
  OCCUPATIONS,
]

test('every wording of the form leads back to its own code', () => {
  for (const list of all) {
    for (const [code, wording] of Object.entries(list)) expect(codeFor(list, wording)).toBe(code)
  }
})

test.each([
  [GROUP_TAGS, 'ตนพิการ', 'disabled'],
  [GROUP_TAGS, ' ผู้ป่วย ติดเตียง', 'bed-bound'],
  [GROUP_TAGS, 'กลุ่มชาติพันธ์', 'ethnic-group'],
  [GROUP_TAGS, 'ผู้มีภาวะ\u200bพึ่งพิง', 'dependent'],
  [HEALTH_RIGHTS, 'สิทธิ์ประกันสังคม', 'social-security'],
  [HEALTH_RIGHTS, 'บัตรทอง', 'universal-coverage'],
  [HEALTH_RIGHTS, 'uc', 'universal-coverage'],
  [HEALTH_RIGHTS, 'สิทธิว่าง (ไม่มีสิทธิ์ใด ๆ)', 'no-right'],
  [DISABILITIES, 'ความพิการทางการเห็น', 'sight'],
  [DISABILITIES, 'ความพิการทางการเคลื่อนไหวหรือทางร่างกาย', 'movement'],
  [DISABILITIES, '5', 'intellectual'],
  [DISABILITIES, '๗. ออทิสติก', 'autism'],
  [RELATIONSHIPS, 'อสม', 'health-volunteer'],
  [RELATIONSHIPS, 'ลูกสาว', 'daughter'],
  [OCCUPATIONS, 'กรีดยาง', 'rubber'],
  [SEXES, 'ญ.', 'female'],
])('%# %s is %s', (list, said, code) => {
  expect(codeFor<string>(list, said)).toBe(code)
})

test.each([
  [GROUP_TAGS, 'ผู้มีบุญ'],
  [OCCUPATIONS, 'เกษตรกร'],
  [SEXES, ''],
  [SEXES, 'constructor'],
])('what no list knows has no code', (list, said) => {
  expect(codeFor<string>(list, said)).toBeUndefined()
})

test('disabilities stand in the order of the seven legal types', () => {
  expect(Disability.options).toEqual(['sight', 'hearing', 'movement', 'mental', 'intellectual', 'learning', 'autism'])
})
