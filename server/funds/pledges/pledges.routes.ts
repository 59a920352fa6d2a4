import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { NewPledge, NewPledgeProject, NewPledgeWithdrawal, Pledge } from '../../../domain/funds/pledges/pledge.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { answerPledge, dropAnswer, recordPledge, takeBackPledge } from './pledge-writes.ts'
import { listPledges } from './pledges.queries.ts'

const ById = z.object({ id: z.uuid() })
const OfPledge = ById.extend({ pledgeId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Wanted = z.object({ year: z.coerce.number().int().min(2000).max(2200) })

export const pledgeRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/funds/:id/pledges',
    { schema: { params: ById, querystring: Wanted, response: { 200: z.object({ pledges: z.array(Pledge) }) } } },
    ({ params, query, work }) =>
      work(async (at) => {
        await getFundInSight(at, params.id)
        return { pledges: await listPledges(at.db, params.id, query.year) }
      }),
  )
  app.post(
    '/funds/:id/pledges',
    { schema: { params: ById, body: NewPledge, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => recordPledge(at, params.id, body)),
  )
  app.post(
    '/funds/:id/pledges/:pledgeId/withdrawal',
    { schema: { params: OfPledge, body: NewPledgeWithdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => takeBackPledge(at, params.id, params.pledgeId, body)),
  )
  app.post(
    '/funds/:id/pledges/:pledgeId/projects',
    { schema: { params: OfPledge, body: NewPledgeProject, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => answerPledge(at, params.id, params.pledgeId, body)),
  )
  app.delete(
    '/funds/:id/pledges/:pledgeId/projects/:linkId',
    { schema: { params: OfPledge.extend({ linkId: z.uuid() }), response: { 200: ById } } },
    ({ params, work }) => work((at) => dropAnswer(at, params.id, params.pledgeId, params.linkId)),
  )
}
