import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canUnmask, Unmasked, Unmasking } from '../../../domain/registry/unmasking/unmasking.ts'
import { allow } from '../../platform/allow.ts'
import { unmaskPerson } from './unmasking.queries.ts'

export const unmaskingRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/people/:id/unmasking',
    { schema: { params: z.object({ id: z.uuid() }), body: Unmasking, response: { 200: Unmasked } } },
    ({ params, body, work }) => work((at) => unmaskPerson(at, params.id, body, () => allow(canUnmask(at.actor)))),
  )
}
