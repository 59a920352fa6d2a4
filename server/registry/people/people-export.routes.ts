import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { PeopleFilter } from '../../../domain/registry/people/chosen-people.ts'
import { readColumns } from '../../../domain/registry/people/list-columns.ts'
import { type ExportFormat, ExportProgress, NewExport } from '../../../domain/registry/people/people-exporting.ts'
import { canExportPeople } from '../../../domain/registry/people/person.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { tableAsCsv, tableAsWorkbook } from '../../platform/table-file.ts'
import { getExport } from './people-export.queries.ts'
import { beginExport, type ExportRun, peopleLines } from './people-export.ts'

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const LinkQuery = PeopleFilter.extend({ columns: z.string().max(300).optional() })
const ById = z.object({ id: z.uuid() })

async function send({ work, centre, who }: FastifyRequest, reply: FastifyReply, asked: NewExport) {
  const total = await work(async (at) => {
    allow(canExportPeople(at.actor))
    return beginExport(at, asked)
  })
  const { id, columns, people, format } = asked
  const run: ExportRun = { id, chosen: people, ...(columns ? { columns } : {}) }
  const lines = peopleLines(centre, who(), run)
  return reply
    .type(TYPES[format])
    .header('content-disposition', `attachment; filename="people.${format}"`)
    .header('x-people', total)
    .send(Readable.from(format === 'csv' ? tableAsCsv(lines) : tableAsWorkbook(lines, { name: 'บุคคล' })))
}

export const peopleExportRoutes: FastifyPluginAsyncZod = async (app) => {
  for (const format of ['csv', 'xlsx'] as const) {
    app.get(`/people.${format}`, { schema: { querystring: LinkQuery } }, (request, reply) => {
      const { columns, ...filter } = request.query
      const chosen = readColumns(columns)
      return send(request, reply, { id: newId(), format, people: { filter }, ...(chosen ? { columns: chosen } : {}) })
    })
  }

  app.post('/people/exports', { schema: { body: NewExport } }, (request, reply) => send(request, reply, request.body))

  app.get('/people/exports/:id', { schema: { params: ById, response: { 200: ExportProgress } } }, ({ params, work }) =>
    work(async ({ db, actor }) => {
      allow(canExportPeople(actor))
      return getExport(db, params.id)
    }),
  )
}
