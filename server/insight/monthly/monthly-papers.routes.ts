import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { MonthlyPapers, NewMonthlyPapers } from '../../../domain/insight/monthly/monthly-papers.ts'
import { canReadMonthlyReport } from '../../../domain/insight/monthly/monthly-report.policy.ts'
import { MonthlyMonth } from '../../../domain/insight/monthly/monthly-report.ts'
import { allow } from '../../platform/allow.ts'
import { askPapers, breakOffPapers } from './paper-writes.ts'
import { findMonthlyPapers, getStoredPapers } from './papers-in-hand.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const monthlyPaperRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/reports/monthly/papers',
    { schema: { querystring: MonthlyMonth, response: { 200: z.object({ papers: MonthlyPapers.nullable() }) } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canReadMonthlyReport(at.actor))
        return { papers: (await findMonthlyPapers(at, query.month)) ?? null }
      }),
  )

  app.post(
    '/reports/monthly/papers',
    { schema: { body: NewMonthlyPapers, response: { 200: Receipt } } },
    ({ body, work }) => work((at) => askPapers(at, body, () => allow(canReadMonthlyReport(at.actor)))),
  )

  app.post(
    '/reports/monthly/papers/:id/cancellation',
    { schema: { params: ById, response: { 200: ById } } },
    ({ params, work }) =>
      work((at) => {
        allow(canReadMonthlyReport(at.actor))
        return breakOffPapers(at, params.id)
      }),
  )

  app.get('/reports/monthly/papers/:id/file', { schema: { params: ById } }, async ({ params, work }, reply) => {
    const { month, bytes } = await work(async (at) => {
      allow(canReadMonthlyReport(at.actor))
      const { month, storageKey } = await getStoredPapers(at, params.id)
      return { month, bytes: await at.centre.files.get(storageKey) }
    })
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="monthly-${month}.zip"`)
      .send(bytes)
  })
}
