import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canMakeAgreement, canReadAllAgreements } from '../../../domain/ground/agreements/agreement.policy.ts'
import { Agreement, NewAgreement } from '../../../domain/ground/agreements/agreement.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { checkAreas } from '../areas/areas.queries.ts'
import { getOrganization } from '../organizations/organizations.queries.ts'
import { endAgreement, getAgreement, listAgreements, makeAgreement } from './agreements.queries.ts'

export const agreementRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/agreements', { schema: { response: { 200: z.object({ agreements: z.array(Agreement) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => ({
      agreements: await listAgreements(db, canReadAllAgreements(actor) ? undefined : actor.organizationId!),
    })),
  )

  app.post('/agreements', { schema: { body: NewAgreement, response: { 200: Agreement } } }, ({ body, work }) =>
    work(async (at) => {
      const { id } = await once(at, body.id, body, async () => {
        allow(canMakeAgreement(at.actor))
        await checkTerms(at, body)
        return makeAgreement(at, body)
      })
      return getAgreement(at.db, id)
    }),
  )

  app.post(
    '/agreements/:id/ending',
    { schema: { params: z.object({ id: z.uuid() }), response: { 200: Agreement } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canMakeAgreement(at.actor))
        await endAgreement(at, params.id)
        return getAgreement(at.db, params.id)
      }),
  )
}

async function checkTerms(at: Work, { parties, areas, fromDay, toDay }: NewAgreement) {
  if (toDay && toDay <= fromDay) throw problems.periodUnclear()
  for (const party of parties) await getOrganization(at.db, party)
  await checkAreas(at.db, areas)
}
