import { expect, test } from 'vitest'
import { afterStep, waitsForTelling } from './need-steps.ts'

test.each([
  ['open', 'taken-on', 'in-progress'],
  ['in-progress', 'taken-on', 'in-progress'],
  ['open', 'met', 'met'],
  ['in-progress', 'cancelled', 'cancelled'],
  ['met', 'met', undefined],
  ['met', 'cancelled', undefined],
  ['cancelled', 'taken-on', undefined],
  ['met', 'reopened', 'open'],
  ['open', 'reopened', undefined],
  ['met', 'told', 'met'],
] as const)('%s, then %s: %s', (status, step, next) => {
  expect(afterStep(status, step)).toBe(next)
})

test('the family is told of what was answered, once', () => {
  expect(waitsForTelling({ status: 'met', toldOn: null })).toBe(true)
  expect(waitsForTelling({ status: 'met', toldOn: '2026-11-28' })).toBe(false)
  expect(waitsForTelling({ status: 'open', toldOn: null })).toBe(false)
})
