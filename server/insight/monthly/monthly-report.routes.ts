import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { canReadMonthlyReport } from '../../../domain/insight/monthly/monthly-report.policy.ts'
import {
  MonthlyPeople,
  MonthlyPeopleQuery,
  MonthlyQuery,
  MonthlyReport,
} from '../../../domain/insight/monthly/monthly-report.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { monthlyAsPdf, monthlyAsWorkbook } from './monthly-files.ts'
import { monthlyPeople, monthlyReport } from './monthly-report.queries.ts'

export const monthlyReportRoutes: FastifyPluginAsyncZod = async (app) => {
  const read = (request: Pick<FastifyRequest, 'work'>, query: MonthlyQuery) =>
    request.work(({ db, actor }) => {
      allow(canReadMonthlyReport(actor))
      return monthlyReport(db, query)
    })

  app.get('/reports/monthly', { schema: { querystring: MonthlyQuery, response: { 200: MonthlyReport } } }, (request) =>
    read(request, request.query),
  )

  app.get(
    '/reports/monthly/people',
    { schema: { querystring: MonthlyPeopleQuery, response: { 200: MonthlyPeople } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canReadMonthlyReport(at.actor))
        const people = await monthlyPeople(at.db, query)
        if (people.length > 0)
          await recordReading(
            at,
            'people.list',
            query.unit,
            people.map(({ id }) => id),
            { month: query.month, figure: query.figure },
          )
        return { people }
      }),
  )

  app.get('/reports/monthly.pdf', { schema: { querystring: MonthlyQuery } }, async (request, reply) => {
    const report = await read(request, request.query)
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="monthly-${request.query.month}.pdf"`)
      .send(await monthlyAsPdf(report))
  })

  app.get('/reports/monthly.xlsx', { schema: { querystring: MonthlyQuery } }, async (request, reply) => {
    const report = await read(request, request.query)
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="monthly-${request.query.month}.xlsx"`)
      .send(await monthlyAsWorkbook(report))
  })
}
