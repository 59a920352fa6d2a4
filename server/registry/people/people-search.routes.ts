import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { peopleAreas } from '../../../domain/ground/access/scope.policy.ts'
import type { Area } from '../../../domain/ground/areas/area.ts'
import { searchAreas } from '../../../domain/ground/areas/search-areas.ts'
import { SearchAnswer, SearchQuery } from '../../../domain/registry/people/people-search.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { findPeople } from './people-list.queries.ts'

const MOST_PEOPLE = 8
const MOST_AREAS = 4

/** Areas of that name which lie in hers, or hers in them. */
async function findAreas(work: Work, typed: string): Promise<Area[]> {
  const own = peopleAreas(work.actor)
  const isHers = (code: string) =>
    own === undefined || own.some((area) => code.startsWith(area) || area.startsWith(code))
  return searchAreas(await areasOf(work), typed, isHers).slice(0, MOST_AREAS)
}

export const peopleSearchRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/search', { schema: { querystring: SearchQuery, response: { 200: SearchAnswer } } }, ({ query, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      const { people, more } = await findPeople(at, query.q, MOST_PEOPLE)
      await recordReading(
        at,
        'people.search',
        newId(),
        people.map(({ id }) => id),
      )
      return { people, morePeople: more, areas: await findAreas(at, query.q) }
    }),
  )
}
