import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { NewTeam, Team } from '../../../domain/registry/teams/team.ts'
import { allow } from '../../platform/allow.ts'
import { endTeam, formTeam, listTeams } from './teams.queries.ts'

const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const teamRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/teams', { schema: { response: { 200: z.object({ teams: z.array(Team) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canListPeople(actor))
      return { teams: await listTeams(db) }
    }),
  )

  app.post('/teams', { schema: { body: NewTeam, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => formTeam(at, body, () => allow(canHandOver(at.actor)))),
  )

  app.post(
    '/teams/:id/ending',
    { schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ id: z.uuid() }) } } },
    ({ params, work }) =>
      work((at) => {
        allow(canHandOver(at.actor))
        return endTeam(at, params.id)
      }),
  )
}
