import { expect, test } from 'vitest'
import { filterParts, type Speaker } from './filter-words.ts'

const speaker: Speaker = {
  say: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  area: (code) => `area ${code}`,
  tag: (id) => (id === 'known' ? 'รอเยี่ยม' : undefined),
}
const wordsOf = (filter: object) => filterParts(filter, speaker).map(({ words }) => words)

test.each([
  [{}, []],
  [{ living: 'living' }, []],
  [{ living: 'dead' }, ['filters.living.dead']],
  [{ area: '901113', adl: 'bed-bound' }, ['area 901113', 'lists.adlClass.bed-bound']],
  [{ ageFrom: 60 }, ['filters.age-from 60']],
  [{ ageTo: 0 }, ['filters.age-to 0']],
  [{ ageFrom: 60, ageTo: 69 }, ['filters.age-between 60 69']],
  [{ tag: 'known' }, ['filters.tag รอเยี่ยม']],
  [{ tag: 'gone' }, ['filters.tag ?']],
  [{ worklist: 'no-carer', search: 'สมชาย' }, ['filters.search สมชาย', 'filters.worklist.no-carer']],
])('%j is said as %j', (filter, words) => expect(wordsOf(filter)).toEqual(words))

test('the two ends of an age are taken off together', () => {
  expect(filterParts({ ageTo: 14 }, speaker)).toEqual([{ fields: ['ageFrom', 'ageTo'], words: 'filters.age-to 14' }])
})
