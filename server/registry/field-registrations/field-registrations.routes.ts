import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canCheckRegistration } from '../../../domain/registry/field-registrations/field-registration.policy.ts'
import { FieldRegistrations } from '../../../domain/registry/field-registrations/field-registration.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { allow } from '../../platform/allow.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { checkRegistrations, listRegistrations } from './field-registrations.queries.ts'

const ById = z.object({ id: z.uuid() })

export const fieldRegistrationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/field-registrations',
    { schema: { params: ById, response: { 200: FieldRegistrations } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        return { registrations: await listRegistrations(at, params.id) }
      }),
  )

  app.post(
    '/people/:id/field-registrations/checking',
    { schema: { params: ById, response: { 200: ById } } },
    ({ params, work }) =>
      work(async (at) => {
        await refuseUnseen(at.db, params.id)
        allow(canCheckRegistration(at.actor))
        await checkRegistrations(at, params.id)
        return params
      }),
  )
}
