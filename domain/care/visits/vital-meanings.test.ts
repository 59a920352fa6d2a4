import { expect, test } from 'vitest'
import * as meaning from './vital-meanings.ts'
import { isPossible, isUnusual } from './vital-ranges.ts'

test.each([
  [118, 76, 'pressure-best', 'good'],
  [120, 80, 'pressure-normal', 'good'],
  [119, 84, 'pressure-normal', 'good'],
  [134, 80, 'pressure-risk', 'watch'],
  [128, 88, 'pressure-risk', 'watch'],
  [140, 80, 'pressure-high', 'ask'],
  [138, 92, 'pressure-high', 'ask'],
  [180, 90, 'pressure-danger', 'now'],
  [150, 110, 'pressure-danger', 'now'],
  [86, 58, 'pressure-low', 'ask'],
  [88, 92, 'pressure-high', 'ask'],
])('a pressure of %s/%s', (systolic, diastolic, code, concern) => {
  expect(meaning.pressureMeaning(systolic, diastolic)).toEqual({ code, concern })
})

test('half a pressure says nothing', () => {
  expect(meaning.pressureMeaning(180, null)).toBeUndefined()
})

test.each([
  [69, 'fasting', 'sugar-low'],
  [99, 'fasting', 'sugar-normal'],
  [100, 'fasting', 'sugar-risk'],
  [126, 'fasting', 'sugar-high'],
  [126, 'random', 'sugar-normal'],
  [126, null, 'sugar-normal'],
  [150, 'random', 'sugar-risk'],
  [200, 'random', 'sugar-high'],
  [300, null, 'sugar-danger'],
] as const)('sugar of %s, %s', (value, kind, code) => {
  expect(meaning.sugarMeaning(value, kind).code).toBe(code)
})

test.each([
  [meaning.temperatureMeaning, 36.8, 'temperature-normal'],
  [meaning.temperatureMeaning, 37.5, 'fever-slight'],
  [meaning.temperatureMeaning, 39, 'fever-high'],
  [meaning.temperatureMeaning, 34.2, 'temperature-low'],
  [meaning.oxygenMeaning, 95, 'oxygen-normal'],
  [meaning.oxygenMeaning, 94, 'oxygen-low'],
  [meaning.oxygenMeaning, 89, 'oxygen-danger'],
  [meaning.pulseMeaning, 100, 'pulse-normal'],
  [meaning.pulseMeaning, 49, 'pulse-slow'],
  [meaning.pulseMeaning, 121, 'pulse-very-fast'],
  [meaning.respirationMeaning, 20, 'breath-normal'],
  [meaning.respirationMeaning, 25, 'breath-very-fast'],
  [meaning.bmiMeaning, 18.4, 'bmi-thin'],
  [meaning.bmiMeaning, 22.9, 'bmi-normal'],
  [meaning.bmiMeaning, 23, 'bmi-plump'],
  [meaning.bmiMeaning, 25, 'bmi-obese'],
  [meaning.bmiMeaning, 30, 'bmi-very-obese'],
])('%o of %s', (of, value, code) => {
  expect(of(value).code).toBe(code)
})

test('weight and height make a BMI; a height typed in metres makes none', () => {
  expect([meaning.bmiOf(52.5, 155), meaning.bmiOf(52.5, 1.55), meaning.bmiOf(null, 155)]).toEqual([
    21.9,
    undefined,
    undefined,
  ])
})

test('a waist is judged by sex', () => {
  expect(meaning.waistMeaning(85, 'female')?.code).toBe('waist-wide')
  expect(meaning.waistMeaning(85, 'male')?.code).toBe('waist-normal')
  expect(meaning.waistMeaning(85, null)).toBeUndefined()
})

test('the unusual is asked about, the impossible is a slip', () => {
  expect([isUnusual('systolic', 210), isUnusual('systolic', 138), isUnusual('systolic', null)]).toEqual([
    true,
    false,
    false,
  ])
  expect([isPossible('oxygen', 101), isPossible('oxygen', 72)]).toEqual([false, true])
})
