import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Area, AreaSet, AreasQuery } from '../../../domain/ground/areas/area.ts'
import { searchAreas } from '../../../domain/ground/areas/search-areas.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { areasOf, listAreaSets } from './areas.queries.ts'

/** Facts about the country: open to whoever is signed in. */
export const areaRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/areas',
    { schema: { querystring: AreasQuery, response: { 200: z.object({ areas: z.array(Area) }) } } },
    ({ query, work }) =>
      work(async (at) => {
        const index = await areasOf(at)
        return { areas: query.search === undefined ? index.in(query.parent) : searchAreas(index, query.search) }
      }),
  )

  app.get(
    '/areas/:code',
    { schema: { params: z.object({ code: z.string().max(12) }), response: { 200: Area } } },
    ({ params, work }) =>
      work(async (at) => {
        const area = (await areasOf(at)).byCode(params.code)
        if (!area) throw problems.notFound({ what: 'area' })
        return area
      }),
  )

  app.get('/area-sets', { schema: { response: { 200: z.object({ areaSets: z.array(AreaSet) }) } } }, ({ work }) =>
    work(async ({ db }) => ({ areaSets: await listAreaSets(db) })),
  )
}
