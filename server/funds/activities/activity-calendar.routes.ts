import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { CalendarEntry, CalendarQuery } from '../../../domain/funds/activities/activity-calendar.ts'
import { listCalendar } from './activity-calendar.queries.ts'

export const activityCalendarRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/activity-calendar',
    { schema: { querystring: CalendarQuery, response: { 200: z.object({ entries: z.array(CalendarEntry) }) } } },
    ({ query, work }) => work(async ({ db }) => ({ entries: await listCalendar(db, query) })),
  )
}
