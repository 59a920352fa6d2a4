import { expect, test } from 'vitest'
import { NO_SUMS } from '../../../domain/funds/funds/fund-figures.ts'
import type { RollUpLine } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { measuresOf, sortedLines } from './measures.ts'
import { rollUpQuery, viewsOf } from './search.ts'

const line = (name: string, leftSatang: number | null): RollUpLine => ({
  ...{ key: name, of: 'area', name, latitude: null, longitude: null, funds: 1, openFunds: 1, sums: NO_SUMS },
  missing: { nhso: 0, local: 0, interest: 0, months: 0, committee: 0, population: 0 },
  money:
    leftSatang === null
      ? null
      : {
          ...{ carriedSatang: 0, receivedSatang: 100, spentSatang: 100 - leftSatang, leftSatang },
          incomes: { nhso: 100, local: 0, interest: 0, community: 0, returned: 0, other: 0 },
        },
})
const names = (sort: string) =>
  sortedLines(
    [line('ข', 10), line('ก', null), line('ค', 40)],
    measuresOf('money', 'area'),
    sort,
    ({ name }) => name,
  ).map(({ name }) => name)

test('what is not known stands last, whichever way one sorts', () => {
  expect(names('-left')).toEqual(['ค', 'ข', 'ก'])
  expect(names('left')).toEqual(['ข', 'ค', 'ก'])
  expect(names('-used-of-all')).toEqual(['ข', 'ค', 'ก'])
  expect(names('name')).toEqual(['ก', 'ข', 'ค'])
})

test('the running year is asked for unless another is said, and no year where years are compared', () => {
  expect(rollUpQuery({}, 2026)).toEqual({ by: 'area', year: 2026, missing: undefined })
  expect(rollUpQuery({ year: 'all', sort: 'left', view: 'money' }, 2026)).toEqual({
    by: 'area',
    year: undefined,
    missing: undefined,
  })
  expect(rollUpQuery({ by: 'year', year: 2025 }, 2026)).toEqual({ by: 'year', year: undefined, missing: undefined })
  expect(viewsOf('issue')).not.toContain('money')
})
