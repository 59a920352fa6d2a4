import { expect, test } from 'vitest'
import { afterMove, isPublic, isWritable, PROJECT_MOVES, PROJECT_STATUSES, type ProjectMove } from './project-status.ts'

test.each<[ProjectMove, string[]]>([
  ['submit', ['developing', 'revising']],
  ['grant', ['passed']],
  ['finish', ['running']],
  ['resume', ['suspended']],
  ['fail', ['submitted', 'passed']],
])('%s follows from %j only', (move, from) => {
  expect(PROJECT_STATUSES.filter((status) => afterMove(status, move))).toEqual(from)
})

test('what ended stays ended, and what everyone may know is written by nobody', () => {
  for (const move of Object.keys(PROJECT_MOVES) as ProjectMove[])
    for (const ended of ['finished', 'terminated', 'failed', 'failed-first-round'] as const)
      expect(afterMove(ended, move)).toBeUndefined()
  for (const status of PROJECT_STATUSES) expect(isPublic(status) && isWritable(status)).toBe(false)
})
