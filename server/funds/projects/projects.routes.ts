import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  NewProject,
  NewProjectMove,
  Project,
  ProjectDraft,
  ProjectLine,
  ProjectPerson,
} from '../../../domain/funds/projects/project.ts'
import { PROJECT_STATUSES } from '../../../domain/funds/projects/project-status.ts'
import { moveOn } from './project-moves.ts'
import { beginProject, dropProjectPerson, nameProjectPerson, saveProject } from './project-writes.ts'
import { getProject, listProjects } from './projects.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Wanted = z.object({
  fundId: z.uuid().optional(),
  area: z
    .string()
    .regex(/^\d{0,8}$/)
    .optional(),
  year: z.coerce.number().int().optional(),
  status: z.enum(PROJECT_STATUSES).optional(),
  supportType: z.coerce.number().int().optional(),
  issue: z.string().max(60).optional(),
  mine: z.stringbool().optional(),
  q: z.string().max(100).optional(),
  before: z.uuid().optional(),
})

export const projectRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects',
    { schema: { querystring: Wanted, response: { 200: z.object({ projects: z.array(ProjectLine) }) } } },
    ({ query, work }) => work(async (at) => ({ projects: await listProjects(at, query) })),
  )
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
