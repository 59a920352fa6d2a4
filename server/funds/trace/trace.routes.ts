import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Trace, TraceWanted } from '../../../domain/funds/trace/trace.ts'
import { tableAsCsv, tableAsWorkbook } from '../../platform/table-file.ts'
import { traceMoney } from './trace.queries.ts'
import { traceLines } from './trace-export.ts'

const FILES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const traceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/trace', { schema: { querystring: TraceWanted, response: { 200: Trace } } }, ({ query, work }) =>
    work((at) => traceMoney(at, query)),
  )
  for (const format of ['csv', 'xlsx'] as const)
    app.get(`/trace.${format}`, { schema: { querystring: TraceWanted } }, async ({ query, work }, reply) => {
      const lines = traceLines(await work((at) => traceMoney(at, query)))
      return reply
        .type(FILES[format])
        .header('content-disposition', `attachment; filename="trace.${format}"`)
        .send(Readable.from(format === 'csv' ? tableAsCsv(lines) : tableAsWorkbook(lines, { name: 'เส้นทางเงิน' })))
    })
}
