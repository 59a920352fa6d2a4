import { describe, expect, test } from 'vitest'
import { derivedGroups, groupsOf } from './derived-groups.ts'

const TODAY = '2026-11-22'

describe('groups that nobody types', () => {
  test.each([
    ['on her sixtieth birthday she is an older person', { birthDate: '1966-11-22' }, ['older-person']],
    ['the day before she is not', { birthDate: '1966-11-23' }, []],
    ['4 points are bed-bound', { adlScore: 4 }, ['bed-bound']],
    ['5 points are home-bound', { adlScore: 5 }, ['home-bound']],
    ['12 points are neither', { adlScore: 12 }, []],
    ['0 is a score', { adlScore: 0 }, ['bed-bound']],
    ['nothing known, nothing derived', {}, []],
  ])('%s', (_name, known, groups) => expect(derivedGroups(known, TODAY).map(({ group }) => group)).toEqual(groups))

  test('carry their evidence', () => {
    expect(derivedGroups({ birthDate: '1946-05-04', adlScore: 3, adlOn: '2026-06-01' }, TODAY)).toEqual([
      { by: 'age', group: 'older-person', age: 80 },
      { by: 'adl', group: 'bed-bound', score: 3, on: '2026-06-01' },
    ])
  })

  test('stand beside what was said, each once', () => {
    expect(groupsOf(['older-person', 'low-income'], { birthDate: '1946-05-04' }, TODAY)).toEqual([
      'older-person',
      'low-income',
    ])
  })
})
