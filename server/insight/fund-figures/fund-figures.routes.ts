import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { FundRollUp, FundRollUpQuery } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { getFundRollUp } from './fund-roll-up.ts'
import { rollUpAsCsv, rollUpAsWorkbook } from './fund-roll-up-files.ts'

export const fundFigureRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/fund-figures',
    { schema: { querystring: FundRollUpQuery, response: { 200: FundRollUp } } },
    ({ query, work }) => work((at) => getFundRollUp(at, query)),
  )
  app.get('/fund-figures.csv', { schema: { querystring: FundRollUpQuery } }, async ({ query, work }, reply) => {
    const file = rollUpAsCsv(await work((at) => getFundRollUp(at, { ...query, missing: true })))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="fund-figures.csv"')
      .send(file)
  })
  app.get('/fund-figures.xlsx', { schema: { querystring: FundRollUpQuery } }, async ({ query, work }, reply) => {
    const file = await rollUpAsWorkbook(await work((at) => getFundRollUp(at, { ...query, missing: true })))
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="fund-figures.xlsx"')
      .send(file)
  })
}
