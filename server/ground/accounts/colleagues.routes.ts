import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { COLLEAGUE_LETTERS, Colleague, canFindColleagues } from '../../../domain/ground/accounts/colleague.ts'
import { allow } from '../../platform/allow.ts'
import { listColleagues } from './colleagues.queries.ts'

const Asked = z.object({ q: z.string().trim().min(COLLEAGUE_LETTERS).max(100) })

export const colleagueRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/colleagues',
    { schema: { querystring: Asked, response: { 200: z.object({ colleagues: z.array(Colleague) }) } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canFindColleagues(at.actor))
        return { colleagues: await listColleagues(at, query.q) }
      }),
  )
}
