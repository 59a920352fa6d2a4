import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { roundPdf } from './round-paper.ts'
import { getVolunteerName, listRound } from './rounds.queries.ts'

export const roundRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/volunteers/:id/round.pdf', { schema: { params: z.object({ id: z.uuid() }) } }, async (request, reply) => {
    const { name, lines } = await request.work(async (at) => {
      allow(canHandOver(at.actor))
      const name = await getVolunteerName(at.db, request.params.id)
      const lines = await listRound(at.db, request.params.id)
      const ids = lines.map(({ id }) => id)
      if (ids.length > 0) await recordReading(at, 'people.list', request.params.id, ids, { paper: 'round' })
      return { name, lines }
    })
    return reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="round.pdf"')
      .send(await roundPdf(name, lines))
  })
}
