import { expect, test } from 'vitest'
import { actOfKey } from './useDecisionKeys.ts'

test('a key decides the same in both layouts', () => {
  expect(actOfKey({ code: 'KeyS', key: 's' })).toBe('same')
  expect(actOfKey({ code: 'KeyS', key: 'ห' })).toBe('same')
  expect(actOfKey({ code: 'KeyN', key: 'ื' })).toBe('not-same')
})

test('Thai initials decide where no key of that place does', () => {
  expect(actOfKey({ code: 'KeyL', key: 'ส' })).toBe('same')
  expect(actOfKey({ code: 'KeyP', key: 'ย' })).toBe('undo')
  expect(actOfKey({ code: 'KeyQ', key: 'q' })).toBeUndefined()
})
