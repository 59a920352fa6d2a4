import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { TimelinePage, TimelineQuery } from '../../../domain/registry/timeline/timeline.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { showTimeline } from './show-timeline.ts'

const ById = z.object({ id: z.uuid() })

export const timelineRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/timeline',
    { schema: { params: ById, querystring: TimelineQuery, response: { 200: TimelinePage } } },
    ({ params, query, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        await recordReading(at, 'person.timeline', params.id, [params.id])
        return showTimeline(at, params.id, query)
      }),
  )
}
