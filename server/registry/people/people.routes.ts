import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  canAddPersonIn,
  canCorrectPerson,
  canListPeople,
  canMovePerson,
} from '../../../domain/registry/people/person.policy.ts'
import {
  Move,
  NewPerson,
  PeoplePage,
  PeopleQuery,
  Person,
  PersonCorrection,
} from '../../../domain/registry/people/person.ts'
import { restrictedKindOf } from '../../../domain/registry/restricted/restricted.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { listPeople } from './people-list.queries.ts'
import { addPerson, correctPerson, movePerson } from './person-writes.ts'
import { showPerson } from './show-person.ts'

const ById = z.object({ id: z.uuid() })
/** What a write answers: where it stands. The same entry sent again is answered the same, without content. */
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const personRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/people', { schema: { querystring: PeopleQuery, response: { 200: PeoplePage } } }, ({ query, work }) =>
    work(async ({ db, actor, centre, ...rest }) => {
      allow(canListPeople(actor))
      const page = await listPeople({ db, actor, centre, ...rest }, query)
      const { after: _after, limit: _limit, search: _search, group, ...rests } = query
      // A list of a restricted group says it of everybody in it, so it is a reading of its own, and no line names the group.
      const filters = group && restrictedKindOf(group) ? rests : { ...rests, group }
      await recordReading(
        { db, actor, centre, ...rest },
        'people.list',
        newId(),
        page.people.map(({ id }) => id),
        filters,
      )
      if (group && restrictedKindOf(group))
        await recordReading(
          { db, actor, centre, ...rest },
          'restricted.read',
          newId(),
          page.people.map(({ id }) => id),
        )
      return page
    }),
  )

  app.get('/people/:id', { schema: { params: ById, response: { 200: Person } } }, ({ params, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      const person = await showPerson(at, params.id)
      await recordReading(at, 'person.read', person.id, [person.id])
      return person
    }),
  )

  app.post('/people', { schema: { body: NewPerson, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => addPerson(at, body, (actor) => allow(canAddPersonIn(actor, body.address.areaCode)))),
  )

  app.post(
    '/people/:id/corrections',
    { schema: { params: ById, body: PersonCorrection, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => correctPerson(at, params.id, body, (actor) => allow(canCorrectPerson(actor)))),
  )

  app.post(
    '/people/:id/moves',
    { schema: { params: ById, body: Move, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => movePerson(at, params.id, body, (actor) => allow(canMovePerson(actor)))),
  )
}
