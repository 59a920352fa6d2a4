// What is to be done in an area: the rules of the phone, over people of the centre.
import type { Task, TaskPerson } from '../../../domain/care/tasks/task.ts'
import type { ListedTask, TaskList, TasksQuery } from '../../../domain/care/tasks/task-act.ts'
import { allTasksOf, byRisk, tasksOf } from '../../../domain/care/tasks/tasks-of.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import { type HandedOver, listHandedOver } from './task-acts.queries.ts'
import { readTaskPeople, type TaskPersonRow } from './task-people.queries.ts'

/** More than anybody walks through: a narrower area shows the rest. */
const MOST_PEOPLE = 5000
const MOST_TASKS = 300

const key = (personId: string, task: string) => `${personId} ${task}`

export async function listTasks(db: Db, { area, state }: TasksQuery): Promise<TaskList> {
  const today = bangkokToday()
  const handed = state === 'handed-over' ? await listHandedOver(db, area, MOST_TASKS) : []
  const people = await readTaskPeople(db, {
    area,
    limit: MOST_PEOPLE,
    ...(state === 'handed-over' ? { ids: [...new Set(handed.map(({ personId }) => personId))] } : {}),
  })
  const byKey = new Map(handed.map((one) => [key(one.personId, one.task), one]))
  const find = (person: TaskPerson): Task[] =>
    state === 'due'
      ? tasksOf(person, today)
      : allTasksOf(person, today).filter((task) => byKey.has(key(task.personId, task.key)))
  const byId = new Map(people.map((person) => [person.id, person]))
  const tasks = people.flatMap(find).sort(byRisk)
  return {
    tasks: tasks
      .slice(0, MOST_TASKS)
      .map((task) => listed(byId.get(task.personId)!, task, byKey.get(key(task.personId, task.key)))),
    count: tasks.length,
    more: tasks.length > MOST_TASKS || people.length === MOST_PEOPLE,
  }
}

function listed(person: TaskPersonRow, task: Task, over: HandedOver | undefined): ListedTask {
  return {
    ...task,
    fullName: fullName(person),
    areaName: person.areaName,
    handedOver: over ? { by: over.by, reason: over.reason, note: over.note, at: over.at.toISOString() } : null,
  }
}
