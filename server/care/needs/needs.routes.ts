import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Need } from '../../../domain/care/needs/need.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { listNeedsOf } from './needs.queries.ts'

const ById = z.object({ id: z.uuid() })

export const needRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/needs',
    { schema: { params: ById, response: { 200: z.object({ needs: z.array(Need) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        const needs = await listNeedsOf(at.db, params.id)
        await recordReading(at, 'person.needs', params.id, [params.id])
        return { needs }
      }),
  )
}
