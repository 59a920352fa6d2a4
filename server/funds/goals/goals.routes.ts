import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Goal, GoalChange, NewGoal } from '../../../domain/funds/goals/goal.ts'
import { reviseGoal, setGoal } from './goal-writes.ts'
import { listGoals } from './goals.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const goalRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/goals', { schema: { response: { 200: z.object({ goals: z.array(Goal) }) } } }, ({ work }) =>
    work(async ({ db }) => ({ goals: await listGoals(db) })),
  )
  app.post('/goals', { schema: { body: NewGoal, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => setGoal(at, body)),
  )
  app.put(
    '/goals/:id',
    { schema: { params: ById, body: GoalChange, response: { 200: ById.extend({ revision: z.int() }) } } },
    ({ params, body, work }) => work((at) => reviseGoal(at, params.id, body)),
  )
}
