import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canActOnTasks, canExportTasks, canListTasks } from '../../../domain/care/tasks/task.policy.ts'
import { NewTaskAct, TaskList, TasksQuery } from '../../../domain/care/tasks/task-act.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { tableAsCsv, tableAsWorkbook } from '../../platform/table-file.ts'
import type { Work } from '../../platform/work.ts'
import { actOnTask } from './task-acts.queries.ts'
import { listTasks, MOST_SHOWN } from './tasks.queries.ts'
import { taskLines } from './tasks-export.ts'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

async function readTasks(
  at: Work,
  query: TasksQuery,
  most: number,
  details: Record<string, unknown>,
): Promise<TaskList> {
  const list = await listTasks(at, query, most)
  const people = [...new Set(list.tasks.map(({ personId }) => personId))]
  if (people.length > 0) await recordReading(at, 'task.list', at.actor.accountId ?? people[0]!, people, details)
  return list
}

export const taskRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/tasks', { schema: { querystring: TasksQuery, response: { 200: TaskList } } }, ({ query, work }) =>
    work((at) => {
      allow(canListTasks(at.actor))
      return readTasks(at, query, MOST_SHOWN, {})
    }),
  )

  const send = ({ work }: FastifyRequest, query: TasksQuery, format: keyof typeof TYPES) =>
    work((at) => {
      allow(canExportTasks(at.actor))
      return readTasks(at, query, Number.POSITIVE_INFINITY, { ...query, format })
    })

  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/tasks.${format}`, { schema: { querystring: TasksQuery } }, async (request, reply) => {
      const lines = taskLines(await send(request, request.query, format))
      return reply
        .type(TYPES[format])
        .header('content-disposition', `attachment; filename="tasks.${format}"`)
        .send(Readable.from(format === 'csv' ? tableAsCsv(lines) : tableAsWorkbook(lines, { name: 'งาน' })))
    })
  }

  app.post(
    '/task-acts',
    { schema: { body: NewTaskAct, response: { 200: z.object({ id: z.uuid(), again: z.boolean() }) } } },
    ({ body, work }) => work((at) => actOnTask(at, body, bangkokToday(), () => allow(canActOnTasks(at.actor)))),
  )
}
