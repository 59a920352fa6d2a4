// What she says of a task, before it is written: which, what, until when and why.
import {
  canBeSaidDone,
  HAND_OVER_REASONS,
  lastDayToPostpone,
  POSTPONE_REASONS,
} from '../../../domain/care/tasks/postponing.ts'
import type { Task } from '../../../domain/care/tasks/task.ts'
import type { NewTaskAct } from '../../../domain/care/tasks/task-act.ts'
import { addDays, daysBetween } from '../../../domain/shared/thai-date.ts'

export type TaskActDraft = {
  act: NewTaskAct['act']
  until: string
  reason: string
  note: string
}

export const ACTS = ['postponed', 'handed-over', 'done'] as const

export const actsOn = (task: Task) => ACTS.filter((act) => act !== 'done' || canBeSaidDone(task.kind))

export const reasonsFor = (act: NewTaskAct['act']): readonly string[] =>
  act === 'postponed' ? POSTPONE_REASONS : act === 'handed-over' ? HAND_OVER_REASONS : []

const OFFERED_DAYS = [1, 3, 7, 14, 30, 90]

/** How many days it may be put off: those of use within the limit, and the limit itself. */
export function daysOffered({ risk }: Task, today: string): number[] {
  const most = daysBetween(today, lastDayToPostpone(risk, today))
  return [...new Set([...OFFERED_DAYS.filter((days) => days <= most), most])].slice(0, 5)
}

export const firstDraft = (today: string): TaskActDraft => ({
  act: 'postponed',
  until: addDays(today, 1),
  reason: '',
  note: '',
})

export const isComplete = ({ act, reason }: TaskActDraft) => act === 'done' || reason !== ''

export function bodyOf(id: string, task: Task, { act, until, reason, note }: TaskActDraft): Record<string, unknown> {
  return {
    id,
    personId: task.personId,
    task: task.key,
    risk: task.risk,
    note: note.trim() || null,
    act,
    ...(act === 'postponed' ? { until } : {}),
    ...(act === 'done' ? {} : { reason }),
  }
}
