import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canAddOrganization } from '../../../domain/ground/organizations/organization.policy.ts'
import { NewOrganization, Organization } from '../../../domain/ground/organizations/organization.ts'
import { allow } from '../../platform/allow.ts'
import { once } from '../../platform/receipts.ts'
import { addOrganization, getOrganization, listOrganizations } from './organizations.queries.ts'

export const organizationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/organizations',
    { schema: { response: { 200: z.object({ organizations: z.array(Organization) }) } } },
    ({ work }) => work(async ({ db }) => ({ organizations: await listOrganizations(db) })),
  )

  app.post('/organizations', { schema: { body: NewOrganization, response: { 200: Organization } } }, ({ body, work }) =>
    work(async (at) => {
      const { id } = await once(at, body.id, body, () => {
        allow(canAddOrganization(at.actor))
        return addOrganization(at, body)
      })
      return getOrganization(at.db, id)
    }),
  )
}
