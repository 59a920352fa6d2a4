// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForms write what was answered
import { describe, expect, test } from 'vitest'
import { NotUnderstood, readExpression } from './read-expression.ts'
import { type Known, reckon } from './reckon.ts'

const ANSWERS: Record<string, Known> = {
  age: 70,
  name: 'สมมุติ',
  likes: ['rice', 'fish'],
  empty: null,
  day: '2026-11-01',
  heights: [150, 160],
}
const of = (text: string, self: Known = null) =>
  reckon(readExpression(text), { answer: (name) => ANSWERS[name] ?? null, self, today: '2026-11-28' })

test.each([
  ['${age} >= 60', true],
  ['${age} >= 60 and ${age} < 70', false],
  ['${age} < 60 or selected(${likes}, "fish")', true],
  ["selected(${likes}, 'pork')", false],
  ["${name} = 'สมมุติ'", true],
  ["${name} != 'สมมุติ'", false],
  ['count-selected(${likes}) = 2', true],
  ['not(${age} = 70)', false],
  ["${empty} = ''", true],
  ['${empty} < 5', false],
  ['${empty} > 5', false],
  ['${age} + 2 * 3', 76],
  ['(${age} + 2) * 3', 216],
  ['${age} div 4', 17.5],
  ['${age} div 0', null],
  ['${age} mod 7', 0],
  ['-${age}', -70],
  ['${empty} + 1', null],
  ["if(${age} >= 60, 'old', 'young')", 'old'],
  ['round(${age} div 3, 1)', 23.3],
  ['int(7.9)', 7],
  ['${day} <= today()', true],
  ['today()', '2026-11-28'],
  ['sum(${heights})', 310],
  ['max(${heights}, 200)', 200],
  ['count(${heights})', 2],
  ['coalesce(${empty}, 3)', 3],
  ["concat(${name}, ' ', ${age})", 'สมมุติ 70'],
  ['string-length(${name})', 6],
  ['1 - 2 - 3', -4],
])('%s is %j', (text, value) => {
  expect(of(text)).toEqual(value)
})

test.each([
  ['. > 0 and . <= 120', 70, true],
  ['. <= 120', 121, false],
  ['. <= today()', '2026-11-29', false],
])('%s of %j is %j', (text, self, value) => {
  expect(of(text, self)).toBe(value)
})

describe('what is not understood is said, and never run', () => {
  test.each([
    ["regex(., '^[0-9]+$')", 'regex()'],
    ['pulldata(1)', 'pulldata()'],
    ['constructor(1)', 'constructor()'],
    ['${age} >', '…'],
    ['${age} 5', '5'],
    ['selected(${likes})', 'selected()'],
    ['a; b', '; b'],
    ['(1', ')'],
    ['process', 'process()'],
  ])('%s', (text, what) => {
    expect(() => readExpression(text)).toThrow(new NotUnderstood(what))
  })

  test('however deep and long it is made', () => {
    expect(() => readExpression('('.repeat(900))).toThrow(NotUnderstood)
    expect(() => readExpression('-'.repeat(900))).toThrow(NotUnderstood)
    expect(() => readExpression('1+'.repeat(600))).toThrow(NotUnderstood)
  })
})
