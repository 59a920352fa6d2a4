import { expect, test } from 'vitest'
import { monthRange } from './month.ts'

test.each([
  ['2024-02', '2024-02-29', '2024-03-09', '2024-02-29'],
  ['2025-12', '2025-12-31', '2025-12-25', '2025-12-25'],
])('%s ends on %s, and is counted on %s up to %s', (month, to, today, asOf) => {
  expect(monthRange(month, today)).toEqual({ from: `${month}-01`, to, asOf })
})
