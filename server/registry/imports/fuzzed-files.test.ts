import { expect, test } from 'vitest'
import { fuzzFiles } from '../../bench/fuzzed-files.ts'

// Longer, and from other beginnings: npm run soak -- --fuzz 100000
test('a file with bytes turned at random comes out as rows or as a problem, and in time', async () => {
  const { rows, problems, slowestMs } = await fuzzFiles(400, 2569)
  expect(rows).toBeGreaterThan(1_000)
  expect([...problems.keys()]).toContain('file-damaged')
  expect(slowestMs).toBeLessThan(10_000)
})
