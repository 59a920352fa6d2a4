import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { canReadVisitsReport } from '../../../domain/insight/reports/visits-report.policy.ts'
import { VisitsReport, VisitsReportQuery } from '../../../domain/insight/reports/visits-report.ts'
import { allow } from '../../platform/allow.ts'
import { visitsReport } from './visits-report.queries.ts'
import { reportAsCsv, reportAsWorkbook } from './visits-report-files.ts'

export const visitsReportRoutes: FastifyPluginAsyncZod = async (app) => {
  const read = (request: Pick<FastifyRequest, 'work'>, query: VisitsReportQuery) =>
    request.work((at) => {
      allow(canReadVisitsReport(at.actor))
      return visitsReport(at, query)
    })

  app.get(
    '/reports/visits',
    { schema: { querystring: VisitsReportQuery, response: { 200: VisitsReport } } },
    (request) => read(request, request.query),
  )

  app.get('/reports/visits.csv', { schema: { querystring: VisitsReportQuery } }, async (request, reply) => {
    const report = await read(request, request.query)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="visits.csv"')
      .send(reportAsCsv(report))
  })

  app.get('/reports/visits.xlsx', { schema: { querystring: VisitsReportQuery } }, async (request, reply) => {
    const report = await read(request, request.query)
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="visits.xlsx"')
      .send(await reportAsWorkbook(report))
  })
}
