import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  NewProject,
  NewProjectMove,
  Project,
  ProjectDraft,
  ProjectPerson,
  ProjectsFound,
  ProjectsWanted,
} from '../../../domain/funds/projects/project.ts'
import { tableAsCsv, tableAsWorkbook } from '../../platform/table-file.ts'
import { projectLines, readProjectTable } from './project-export.ts'
import { listProjects, sumProjects } from './project-list.queries.ts'
import { moveOn } from './project-moves.ts'
import { beginProject, dropProjectPerson, nameProjectPerson, saveProject } from './project-writes.ts'
import { getProject } from './projects.queries.ts'

const FILES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
export const projectRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects',
    { schema: { querystring: ProjectsWanted, response: { 200: ProjectsFound } } },
    ({ query, work }) =>
      work(async (at) => ({ projects: await listProjects(at, query), sums: await sumProjects(at, query) })),
  )
  for (const format of ['csv', 'xlsx'] as const)
    app.get(`/projects.${format}`, { schema: { querystring: ProjectsWanted } }, async ({ query, work }, reply) => {
      const lines = projectLines(await work((at) => readProjectTable(at, query)))
      return reply
        .type(FILES[format])
        .header('content-disposition', `attachment; filename="projects.${format}"`)
        .send(Readable.from(format === 'csv' ? tableAsCsv(lines) : tableAsWorkbook(lines, { name: 'โครงการ' })))
    })
  app.get('/projects/:id', { schema: { params: ById, response: { 200: Project } } }, ({ params, work }) =>
    work((at) => getProject(at, params.id)),
  )
  app.post('/projects', { schema: { body: NewProject, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => beginProject(at, body)),
  )
  app.put(
    '/projects/:id',
    { schema: { params: ById, body: ProjectDraft, response: { 200: z.object({ id: z.uuid(), revision: z.int() }) } } },
    ({ params, body, work }) => work((at) => saveProject(at, params.id, body)),
  )
  app.post(
    '/projects/:id/moves',
    { schema: { params: ById, body: NewProjectMove, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => moveOn(at, params.id, body)),
  )
  app.post(
    '/projects/:id/people',
    {
      schema: {
        params: ById,
        body: ProjectPerson.extend({ position: z.int().min(0).max(1000).default(1) }),
        response: { 200: Receipt },
      },
    },
    ({ params, body, work }) => work((at) => nameProjectPerson(at, params.id, body)),
  )
  app.post(
    '/projects/:id/people/:personId/ending',
    { schema: { params: ById.extend({ personId: z.uuid() }), response: { 200: ById } } },
    ({ params, work }) => work((at) => dropProjectPerson(at, params.id, params.personId)),
  )
}
