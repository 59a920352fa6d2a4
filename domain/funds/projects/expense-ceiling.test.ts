import { expect, test } from 'vitest'
import { equipmentCeilingOf } from './expense-ceiling.ts'

const rules = { equipmentCeilingSatang: 2_000_000 }

test('equipment has a ceiling where the fund is managed with it, by the announcement of its day', () => {
  expect(equipmentCeilingOf({ group: 'supplies' }, 4, rules)).toBe(2_000_000)
  expect(equipmentCeilingOf({ group: 'compensation' }, 4, rules)).toBeUndefined()
  expect(equipmentCeilingOf({ group: 'supplies' }, 2, rules)).toBeUndefined()
  expect(equipmentCeilingOf({ group: 'supplies' }, 4, { equipmentCeilingSatang: null })).toBeUndefined()
  expect(equipmentCeilingOf({ group: 'supplies' }, 4, undefined)).toBeUndefined()
})
