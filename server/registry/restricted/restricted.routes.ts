import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import {
  canBreakGlass,
  canCoordinateRestricted,
  canRecordRestricted,
} from '../../../domain/registry/restricted/restricted.policy.ts'
import {
  Ending,
  NewOpening,
  NewRestrictedFact,
  NewRestrictedRight,
  Opening,
  RestrictedDoor,
  RestrictedFact,
  RestrictedRight,
} from '../../../domain/registry/restricted/restricted.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { findOpenUntil, listOpenings } from './openings.queries.ts'
import { countFactsOf, listFactsOf, listMyKinds } from './restricted.queries.ts'
import {
  breakGlass,
  endRestricted,
  endRestrictedRight,
  giveRestrictedRight,
  recordRestricted,
  reviewOpening,
} from './restricted-writes.ts'
import { listRights } from './rights.queries.ts'

const ById = z.object({ id: z.uuid() })
const OneOfPerson = ById.extend({ factId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

/** What may be known before anything is opened: to whoever has no right it is the same for every person. */
async function showDoor({ db, actor }: Work, personId: string): Promise<RestrictedDoor> {
  await refuseUnseen(db, personId)
  return {
    kinds: await listMyKinds(db),
    count: await countFactsOf(db, personId),
    canOpenInEmergency: canBreakGlass(actor),
    openUntil: (await findOpenUntil(db, personId)) ?? null,
  }
}

async function readFacts(at: Work, personId: string) {
  await refuseUnseen(at.db, personId)
  const facts = await listFactsOf(at, personId)
  await recordReading(at, 'restricted.read', personId, [personId])
  return { facts }
}

export const restrictedRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/restricted',
    { schema: { params: ById, response: { 200: RestrictedDoor } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        const door = await showDoor(at, params.id)
        // Of whoever may read, always: a line that came only when something is there would tell it to readers of the audit.
        if (door.kinds.length > 0 || door.openUntil !== null)
          await recordReading(at, 'restricted.notice', params.id, [params.id])
        return door
      }),
  )

  app.get(
    '/people/:id/restricted/facts',
    { schema: { params: ById, response: { 200: z.object({ facts: z.array(RestrictedFact) }) } } },
    ({ params, work }) =>
      work((at) => {
        allow(canListPeople(at.actor))
        return readFacts(at, params.id)
      }),
  )

  app.post(
    '/people/:id/restricted',
    { schema: { params: ById, body: NewRestrictedFact, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => recordRestricted(at, params.id, body, () => allow(canRecordRestricted(at.actor)))),
  )

  app.post(
    '/people/:id/restricted/facts/:factId/ending',
    { schema: { params: OneOfPerson, body: Ending, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => {
        allow(canRecordRestricted(at.actor))
        return endRestricted(at, params.id, { ...body, factId: params.factId })
      }),
  )

  app.post(
    '/people/:id/restricted/openings',
    { schema: { params: ById, body: NewOpening, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => breakGlass(at, params.id, body, () => allow(canBreakGlass(at.actor)))),
  )

  coordinatorRoutes(app)
}

const coordinatorRoutes: (app: Parameters<FastifyPluginAsyncZod>[0]) => void = (app) => {
  app.get(
    '/restricted-openings',
    { schema: { response: { 200: z.object({ openings: z.array(Opening) }) } } },
    ({ work }) =>
      work(async (at) => {
        allow(canCoordinateRestricted(at.actor))
        return { openings: await listOpenings(at.db) }
      }),
  )

  app.post(
    '/restricted-openings/:id/review',
    { schema: { params: ById, response: { 200: ById } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canCoordinateRestricted(at.actor))
        return { id: (await reviewOpening(at, params.id)).id }
      }),
  )

  app.get(
    '/restricted-rights',
    { schema: { response: { 200: z.object({ rights: z.array(RestrictedRight) }) } } },
    ({ work }) =>
      work(async ({ db, actor }) => {
        allow(canCoordinateRestricted(actor))
        return { rights: await listRights(db) }
      }),
  )

  app.post(
    '/restricted-rights',
    { schema: { body: NewRestrictedRight, response: { 200: Receipt } } },
    ({ body, work }) =>
      work((at) => {
        allow(canCoordinateRestricted(at.actor))
        return giveRestrictedRight(at, body)
      }),
  )

  app.post('/restricted-rights/:id/ending', { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
    work((at) => {
      allow(canCoordinateRestricted(at.actor))
      return endRestrictedRight(at, params.id)
    }),
  )
}
