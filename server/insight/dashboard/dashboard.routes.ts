import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { canReadDashboard } from '../../../domain/insight/dashboard/dashboard.policy.ts'
import { Dashboard, DashboardQuery } from '../../../domain/insight/dashboard/dashboard.ts'
import { allow } from '../../platform/allow.ts'
import { getDashboard } from './dashboard.queries.ts'
import { dashboardAsCsv, dashboardAsWorkbook } from './dashboard-files.ts'

export const dashboardRoutes: FastifyPluginAsyncZod = async (app) => {
  const read = (request: Pick<FastifyRequest, 'work'>, query: DashboardQuery) =>
    request.work((at) => {
      allow(canReadDashboard(at.actor))
      return getDashboard(at, query)
    })

  app.get('/dashboard', { schema: { querystring: DashboardQuery, response: { 200: Dashboard } } }, (request) =>
    read(request, request.query),
  )

  app.get('/dashboard.csv', { schema: { querystring: DashboardQuery } }, async (request, reply) => {
    const file = dashboardAsCsv(await read(request, request.query))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="dashboard.csv"')
      .send(file)
  })

  app.get('/dashboard.xlsx', { schema: { querystring: DashboardQuery } }, async (request, reply) => {
    const file = await dashboardAsWorkbook(await read(request, request.query))
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="dashboard.xlsx"')
      .send(file)
  })
}
