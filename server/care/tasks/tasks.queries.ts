// What is to be done in an area: the rules of the phone, over people of the centre.
import { TASK_KINDS, type Task, type TaskPerson } from '../../../domain/care/tasks/task.ts'
import type { ListedTask, TaskList, TasksQuery } from '../../../domain/care/tasks/task-act.ts'
import { allTasksOf, tasksOf } from '../../../domain/care/tasks/tasks-of.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { listSaidOfTasks, type SaidOfTask } from './task-acts.queries.ts'
import { readTaskPeople, type TaskPersonRow } from './task-people.queries.ts'
import { type FoundTask, inOrder } from './tasks-in-order.ts'

/** More than anybody walks through: a narrower area shows the rest. */
const MOST_PEOPLE = 5000
/** On a screen; a file has all. */
export const MOST_SHOWN = 300

const key = (personId: string, task: string) => `${personId} ${task}`

export async function listTasks(at: Pick<Work, 'db' | 'centre'>, query: TasksQuery, most: number): Promise<TaskList> {
  const { found, more } = await findTasks(at, query)
  const ofKind = query.kind ? found.filter(({ task }) => task.kind === query.kind) : found
  const counts = new Map<string, number>()
  for (const { task } of found) counts.set(task.kind, (counts.get(task.kind) ?? 0) + 1)
  return {
    tasks: inOrder(ofKind, query.sort).slice(0, most).map(listed),
    count: ofKind.length,
    kinds: TASK_KINDS.flatMap((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0),
    more,
  }
}

async function findTasks(at: Pick<Work, 'db' | 'centre'>, { area, state, volunteer }: TasksQuery) {
  const today = bangkokToday()
  const said = state === 'due' ? [] : await listSaidOfTasks(at.db, { area, act: state, limit: MOST_PEOPLE })
  const ids = state === 'due' ? undefined : [...new Set(said.map(({ personId }) => personId))]
  const people = await readTaskPeople(at, { area, volunteer, ids, limit: MOST_PEOPLE })
  const byKey = new Map(said.map((one) => [key(one.personId, one.task), one]))
  const find = (person: TaskPerson): Task[] =>
    state === 'due'
      ? tasksOf(person, today)
      : allTasksOf(person, today).filter((task) => byKey.has(key(task.personId, task.key)))
  const found = people
    .filter((person) => !ids || isOf(person, volunteer))
    .flatMap((person) =>
      find(person).map((task): FoundTask => ({ person, task, said: byKey.get(key(person.id, task.key)) })),
    )
  return { found, more: people.length === MOST_PEOPLE }
}

const isOf = ({ volunteers }: TaskPersonRow, volunteer: string | undefined) =>
  volunteer === undefined ||
  (volunteer === 'none' ? volunteers.length === 0 : volunteers.some(({ id }) => id === volunteer))

const listed = ({ person, task, said }: FoundTask): ListedTask => ({
  ...task,
  fullName: fullName(person),
  areaCode: person.areaCode,
  areaName: person.areaName,
  house: person.house,
  moo: person.moo,
  phone: person.phone,
  volunteers: person.volunteers,
  said: said ? saidOf(said) : null,
})

const saidOf = ({ by, reason, note, until, at }: SaidOfTask) => ({ by, reason, note, until, at: at.toISOString() })
