import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canRecordVisit, canWithdrawVisit } from '../../../domain/care/visits/visit.policy.ts'
import { refuseFutureVisit } from '../../../domain/care/visits/visit.rules.ts'
import { NewVisit, Visit } from '../../../domain/care/visits/visit.ts'
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { recordVisit, recordVisitAtOnce } from './record-visits.queries.ts'
import { getVisitForWithdrawal, listVisitsTo, withdrawVisit } from './visits.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const visitRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/visits',
    { schema: { params: ById, response: { 200: z.object({ visits: z.array(Visit) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        const visits = await listVisitsTo(at.db, params.id)
        await recordReading(at, 'person.visits', params.id, [params.id])
        return { visits }
      }),
  )

  app.post(
    '/visits',
    { schema: { body: NewVisit, response: { 200: Receipt } } },
    async ({ body, centre, who, work }) => {
      const isPast = () => refuseFutureVisit(body, bangkokToday())
      const done = await recordVisitAtOnce(centre.db, who(), { visit: body, judge: isPast })
      const judge = (actor: Actor) => {
        allow(canRecordVisit(actor))
        isPast()
      }
      return done ?? work((at) => recordVisit(at, body, () => judge(at.actor)))
    },
  )

  app.post(
    '/visits/:id/withdrawal',
    {
      schema: {
        params: ById,
        body: z.object({ reason: z.string().trim().min(1).max(500) }),
        response: { 200: z.object({ id: z.uuid() }) },
      },
    },
    ({ params, body, work }) =>
      work(async (at) => {
        const visit = await getVisitForWithdrawal(at.db, params.id)
        allow(canWithdrawVisit(at.actor, visit))
        const { id } = await withdrawVisit(at, visit, body.reason)
        return { id }
      }),
  )
}
