// What stands around the list of people: the worklists with their counts, and the columns beyond a person's line.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ColumnsQuery, PersonColumns } from '../../../domain/registry/people/people-columns.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { WorklistCount, WorklistsQuery } from '../../../domain/registry/people/worklists.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { listColumnsOf } from './people-columns.queries.ts'
import { countWorklists } from './worklists.queries.ts'

const Worklists = z.object({ worklists: z.array(WorklistCount) })
const Columns = z.object({ people: z.array(PersonColumns) })

export const peopleListRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/worklists',
    { schema: { querystring: WorklistsQuery, response: { 200: Worklists } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        return { worklists: await countWorklists(at, query.area) }
      }),
  )

  app.get('/people/columns', { schema: { querystring: ColumnsQuery, response: { 200: Columns } } }, ({ query, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      const people = await listColumnsOf(at.db, query.people)
      await recordReading(
        at,
        'people.columns',
        newId(),
        people.map(({ id }) => id),
      )
      return { people }
    }),
  )
}
