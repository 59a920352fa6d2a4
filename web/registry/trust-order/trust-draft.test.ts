import { expect, test } from 'vitest'
import { levelOf, type TrustDraft, weighed, weightIn } from './trust-draft.ts'

const hospital = { organizationId: 'h', organizationName: 'รพ.สต.', trusts: { 'health-right': 90 } as const }

test('sends the whole order of an organisation that was changed', () => {
  expect(weighed({}, hospital, 'address', 'less')).toEqual({ h: { 'health-right': 90, address: 30 } })
})

test('names nothing that weighs the usual, and forgets what was put back', () => {
  const draft: TrustDraft = weighed({}, hospital, 'health-right', 'usual')
  expect(draft).toEqual({ h: {} })
  expect(weighed(draft, hospital, 'health-right', 'most')).toEqual({})
})

test('shows a change before it is sent, and the usual where nothing was said', () => {
  expect(weightIn({ h: { name: 70 } }, hospital, 'name', 50)).toBe(70)
  expect(weightIn({}, hospital, 'name', 50)).toBe(50)
})

test.each([
  [1, 'little'],
  [50, 'usual'],
  [61, 'more'],
  [99, 'most'],
])('%i is called %s', (weight, level) => {
  expect(levelOf(weight)).toBe(level)
})
