import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canAnswerUrgent, canSetDuties } from '../../../domain/care/urgent/urgent.policy.ts'
import { Duties, DutyList, UrgentCase, UrgentClosing, UrgentQuery } from '../../../domain/care/urgent/urgent.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { listDuties, setDuties } from './duties.queries.ts'
import { acknowledgeUrgent, closeUrgent, countUrgent, listUrgent } from './urgent.queries.ts'

const byId = z.object({ id: z.uuid() })
const nothing = { 204: z.null() }
/** A list is read about nobody in particular. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

export const urgentRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/urgent',
    { schema: { querystring: UrgentQuery, response: { 200: z.object({ cases: z.array(UrgentCase) }) } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canAnswerUrgent(at.actor))
        const cases = await listUrgent(at.db, query)
        const people = [...new Set(cases.map(({ personId }) => personId))]
        if (people.length > 0) await recordReading(at, 'urgent.list', NOBODY, people)
        return { cases }
      }),
  )

  app.get('/urgent/waiting', { schema: { response: { 200: z.object({ count: z.number().int() }) } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canAnswerUrgent(actor))
      return { count: await countUrgent(db) }
    }),
  )

  app.post(
    '/urgent/:id/acknowledgement',
    { schema: { params: byId, response: nothing } },
    async ({ params, work }, reply) => {
      await work((at) => {
        allow(canAnswerUrgent(at.actor))
        return acknowledgeUrgent(at, params.id)
      })
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/urgent/:id/closing',
    { schema: { params: byId, body: UrgentClosing, response: nothing } },
    async ({ params, body, work }, reply) => {
      await work((at) => {
        allow(canAnswerUrgent(at.actor))
        return closeUrgent(at, params.id, body)
      })
      return reply.status(204).send(null)
    },
  )

  app.get('/urgent-duties', { schema: { response: { 200: Duties } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canAnswerUrgent(actor))
      return listDuties(db)
    }),
  )

  app.put('/urgent-duties', { schema: { body: DutyList, response: nothing } }, async ({ body, work }, reply) => {
    await work(async (at) => {
      allow(canSetDuties(at.actor, body.organizationId))
      await setDuties(at, body)
    })
    return reply.status(204).send(null)
  })
}
