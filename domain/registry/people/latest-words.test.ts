import { expect, test } from 'vitest'
import { foldPerson, type PersonSays } from './fold-person.ts'

const brought = (id: string, organizationId: string, saidOn: string, says: PersonSays['says']): PersonSays => ({
  id,
  organizationId,
  kind: 'import',
  saidOn,
  trust: 50,
  says,
})

test('a file that is mended and brought again the same day is believed, whichever value sorts first', () => {
  const first = brought('1', 'thakham', '2026-11-22', {
    firstName: 'สมมุติ',
    nickname: 'หนู',
    groups: ['disabled'],
    phones: ['0810000001'],
  })
  const mended = brought('2', 'thakham', '2026-11-22', { firstName: 'สมมุติ', nickname: 'กบ', groups: [] })
  for (const sources of [
    [first, mended],
    [mended, first],
  ]) {
    const { facts, disagreements } = foldPerson(sources)
    expect(facts).toMatchObject({ firstName: 'สมมุติ', nickname: 'กบ', groups: [], phones: ['0810000001'] })
    expect(disagreements).toEqual([])
  }
})

test('two organisations that speak on one day still disagree', () => {
  const { disagreements } = foldPerson([
    brought('1', 'thakham', '2026-11-22', { firstName: 'สมมุติ', nickname: 'หนู' }),
    brought('2', 'pao', '2026-11-22', { firstName: 'สมมุติ', nickname: 'กบ' }),
  ])
  expect(disagreements.map(({ field }) => field)).toEqual(['nickname'])
})

test('a later list that says nothing of a field leaves it as it was said', () => {
  const { facts } = foldPerson([
    brought('1', 'thakham', '2026-11-22', { firstName: 'สมมุติ', sex: 'female' }),
    brought('2', 'thakham', '2026-11-22', { firstName: 'สมมุติ', sex: null }),
  ])
  expect(facts.sex).toBe('female')
})
