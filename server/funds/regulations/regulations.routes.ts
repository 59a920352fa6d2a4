import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Regulation } from '../../../domain/funds/regulations/regulation.ts'
import { listRegulations } from './regulations.queries.ts'

export const regulationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/regulations',
    { schema: { response: { 200: z.object({ regulations: z.array(Regulation) }) } } },
    ({ work }) => work(async ({ db }) => ({ regulations: await listRegulations(db) })),
  )
}
