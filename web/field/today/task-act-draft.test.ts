import { describe, expect, test } from 'vitest'
import type { Task } from '../../../domain/care/tasks/task.ts'
import { NewTaskAct } from '../../../domain/care/tasks/task-act.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { actsOn, bodyOf, daysOffered, firstDraft, isComplete, reasonsFor } from './task-act-draft.ts'

const today = '2026-11-28'
const task: Task = {
  key: 'visit-due:2026-11-01',
  kind: 'visit-due',
  personId: newId(),
  dueOn: today,
  risk: 2,
  why: { text: 'visit-group', values: {} },
}

describe('what she says of a task', () => {
  test('is taken by the centre as it is made here, whatever it is', () => {
    for (const act of ['postponed', 'handed-over', 'done'] as const) {
      const draft = { ...firstDraft(today), act, reason: reasonsFor(act)[0] ?? '', note: '  ' }
      expect(isComplete(draft)).toBe(true)
      expect(NewTaskAct.parse(bodyOf(newId(), task, draft))).toMatchObject({ act, task: task.key, note: null })
    }
  })

  test('asks for a reason unless it is done', () => {
    expect(isComplete(firstDraft(today))).toBe(false)
  })

  test('offers no day beyond the limit of its risk', () => {
    expect(daysOffered(task, today)).toEqual([1, 3, 7])
    expect(daysOffered({ ...task, risk: 3 }, today)).toEqual([1])
    expect(daysOffered({ ...task, risk: 0 }, today).every((days) => days <= 90)).toBe(true)
  })

  test('lets only papers be done by a word', () => {
    expect(actsOn(task)).toEqual(['postponed', 'handed-over'])
    expect(actsOn({ ...task, kind: 'disability-card' })).toContain('done')
  })
})
