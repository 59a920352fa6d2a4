import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canListPeople } from '../../domain/registry/people/person.policy.ts'
import { Bundles, BundlesAsked, FeedPage, FeedQuery, ScopeIds } from '../../domain/sync/feed.ts'
import { allow } from '../platform/allow.ts'
import { packedAnswer } from '../platform/http/packed-answers.ts'
import { currentEpoch } from './arrivals.queries.ts'
import { readFeed, refuseTooMany, tellAsked } from './feed.ts'
import { readReferences } from './reference.ts'
import { listScope, sumOfScope } from './scope.queries.ts'

export const feedRoutes: FastifyPluginAsyncZod = async (app) => {
  app.addHook('onSend', packedAnswer)

  app.get('/sync/feed', { schema: { querystring: FeedQuery, response: { 200: FeedPage } } }, ({ query, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      return readFeed(at, query)
    }),
  )

  app.get('/sync/scope', { schema: { response: { 200: ScopeIds } } }, ({ work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      await refuseTooMany(at)
      return { epoch: await currentEpoch(at.db), ...(await sumOfScope(at.db)), ids: await listScope(at.db) }
    }),
  )

  app.post('/sync/bundles', { schema: { body: BundlesAsked, response: { 200: Bundles } } }, ({ body, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      return { epoch: await currentEpoch(at.db), people: await tellAsked(at, body.ids) }
    }),
  )

  app.get('/sync/reference', { schema: { response: { 200: z.record(z.string(), z.unknown()) } } }, ({ work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      return readReferences(at)
    }),
  )
}
