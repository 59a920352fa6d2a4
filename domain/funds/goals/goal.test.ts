import { expect, test } from 'vitest'
import { asTree, pathOf } from './goal.ts'

const goal = (id: string, parentId: string | null, position = 0) => ({ id, parentId, position })
const goals = [
  goal('b', 'top', 2),
  goal('top', null),
  goal('a', 'top', 1),
  goal('deep', 'b'),
  goal('orphan', 'elsewhere'),
]

test('the tree is read from the top, each under its own, and nothing is lost', () => {
  expect(asTree(goals).map(({ goal: { id }, depth }) => `${depth} ${id}`)).toEqual([
    ...['0 orphan', '0 top', '1 a', '1 b', '2 deep'],
  ])
})

test('a goal says under which it stands', () => {
  expect(pathOf(goals, 'deep').map(({ id }) => id)).toEqual(['top', 'b', 'deep'])
  expect(pathOf(goals, 'nowhere')).toEqual([])
})
