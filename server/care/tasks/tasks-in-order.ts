import type { Task } from '../../../domain/care/tasks/task.ts'
import type { TASK_SORTS, TaskSort } from '../../../domain/care/tasks/task-act.ts'
import { byRisk } from '../../../domain/care/tasks/tasks-of.ts'
import { sortKey } from '../../../domain/shared/thai-text.ts'
import type { SaidOfTask } from './task-acts.queries.ts'
import type { TaskPersonRow } from './task-people.queries.ts'

export type FoundTask = { person: TaskPersonRow; task: Task; said: SaidOfTask | undefined }

/** What is equal stays together: a person's tasks, a village's houses. */
const home = ({ person: { areaCode, moo, house } }: FoundTask) =>
  `${areaCode ?? '~'} ${String(moo ?? 999).padStart(3, '0')} ${(house ?? '').padStart(8, '0')}`
const volunteer = ({ person: { volunteers } }: FoundTask) =>
  volunteers.length === 0 ? '' : sortKey(volunteers.map(({ name }) => name).join(' '))

const VALUE: Record<Exclude<(typeof TASK_SORTS)[number], 'risk'>, (found: FoundTask) => string> = {
  due: ({ task }) => task.dueOn,
  person: ({ person }) => person.sortKey,
  area: home,
  volunteer,
}

/** The most pressing first; of what is equal, the most pressing. */
export function inOrder(found: readonly FoundTask[], sort: TaskSort): FoundTask[] {
  const turn = sort.startsWith('-') ? -1 : 1
  const column = sort.replace('-', '') as (typeof TASK_SORTS)[number]
  const pressing = (a: FoundTask, b: FoundTask) => byRisk(a.task, b.task)
  if (column === 'risk') return [...found].sort((a, b) => turn * pressing(a, b))
  const keyed = found.map((one) => ({ one, value: VALUE[column](one) }))
  keyed.sort((a, b) => (a.value < b.value ? -turn : a.value > b.value ? turn : pressing(a.one, b.one)))
  return keyed.map(({ one }) => one)
}
