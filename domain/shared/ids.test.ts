import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from './ids.ts'

test('an id is a UUID of the seventh version that begins with its moment', () => {
  const id = newId(Date.UTC(2026, 10, 28))
  expect(z.uuid().safeParse(id).success).toBe(true)
  expect(id.charAt(14)).toBe('7')
  expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(Date.UTC(2026, 10, 28))
})

test('of ten thousand ids of one moment each is greater than the one before', () => {
  const now = Date.now() + 1_000
  const ids = Array.from({ length: 10_000 }, () => newId(now))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a clock that goes back a little does not undo the order', () => {
  const now = Date.now() + 10_000
  const [first, second] = [newId(now), newId(now - 5)]
  expect(second > first).toBe(true)
})
