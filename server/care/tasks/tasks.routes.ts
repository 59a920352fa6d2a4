import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canActOnTasks, canListTasks } from '../../../domain/care/tasks/task.policy.ts'
import { NewTaskAct, TaskList, TasksQuery } from '../../../domain/care/tasks/task-act.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { actOnTask } from './task-acts.queries.ts'
import { listTasks } from './tasks.queries.ts'

export const taskRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/tasks', { schema: { querystring: TasksQuery, response: { 200: TaskList } } }, ({ query, work }) =>
    work(async (at) => {
      allow(canListTasks(at.actor))
      const list = await listTasks(at.db, query)
      const people = [...new Set(list.tasks.map(({ personId }) => personId))]
      if (people.length > 0) await recordReading(at, 'task.list', at.actor.accountId ?? people[0]!, people)
      return list
    }),
  )

  app.post(
    '/task-acts',
    { schema: { body: NewTaskAct, response: { 200: z.object({ id: z.uuid(), again: z.boolean() }) } } },
    ({ body, work }) => work((at) => actOnTask(at, body, bangkokToday(), () => allow(canActOnTasks(at.actor)))),
  )
}
