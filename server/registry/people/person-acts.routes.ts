import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canRecordDeath, canRecordDeparture, canSettle } from '../../../domain/registry/people/person.policy.ts'
import { Death, DeathWithdrawal, Departure, Settlement } from '../../../domain/registry/people/person-acts.ts'
import { allow } from '../../platform/allow.ts'
import { departPerson, recordDeath, settleDisagreement, withdrawDeath } from './person-acts.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const personActRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/people/:id/death',
    { schema: { params: ById, body: Death, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => recordDeath(at, params.id, body, (actor) => allow(canRecordDeath(actor)))),
  )

  app.post(
    '/people/:id/death/withdrawal',
    { schema: { params: ById, body: DeathWithdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => withdrawDeath(at, params.id, body, (actor) => allow(canRecordDeath(actor)))),
  )

  app.post(
    '/people/:id/departure',
    { schema: { params: ById, body: Departure, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => departPerson(at, params.id, body, (actor) => allow(canRecordDeparture(actor)))),
  )

  app.post(
    '/people/:id/settlements',
    { schema: { params: ById, body: Settlement, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => settleDisagreement(at, params.id, body, (actor) => allow(canSettle(actor)))),
  )
}
