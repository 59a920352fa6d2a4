import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canKeepBases, canKeepBasesOf } from '../../../domain/ground/lawful-basis/lawful-basis.policy.ts'
import { Basis, NewBasis } from '../../../domain/ground/lawful-basis/lawful-basis.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { once } from '../../platform/receipts.ts'
import { getOrganization } from '../organizations/organizations.queries.ts'
import { endBasis, getBasisOwner, listBases, setBasis } from './lawful-bases.queries.ts'

const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const lawfulBasisRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/lawful-bases', { schema: { response: { 200: z.object({ bases: z.array(Basis) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => ({ bases: await listBases(db, actor) })),
  )

  app.post('/lawful-bases', { schema: { body: NewBasis, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) =>
      once(at, body.id, body, async () => {
        allow(canKeepBasesOf(at.actor, body.organizationId))
        await getOrganization(at.db, body.organizationId)
        return setBasis(at, body)
      }),
    ),
  )

  app.post(
    '/lawful-bases/:id/ending',
    { schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ id: z.uuid() }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canKeepBases(at.actor))
        if (!canKeepBasesOf(at.actor, await getBasisOwner(at.db, params.id))) throw problems.notFound({ what: 'basis' })
        await endBasis(at, params.id)
        return { id: params.id }
      }),
  )
}
