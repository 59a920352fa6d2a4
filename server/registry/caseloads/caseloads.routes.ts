import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { Caseload, HandingOver, NewCaseload, Volunteer } from '../../../domain/registry/caseloads/caseload.ts'
import {
  CaseloadMove,
  CaseloadOverview,
  CaseloadOverviewQuery,
  CaseloadPeopleQuery,
  CaseloadPerson,
} from '../../../domain/registry/caseloads/caseload-overview.ts'
import { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { caseloadOverview, listCaseloadPeople } from './caseload-overview.queries.ts'
import { endCaseload, handOver, listCaseloadsOf } from './caseloads.queries.ts'
import { handOverMany, listVolunteers, undoHandingOver } from './handing-over.queries.ts'
import { moveCaseload } from './moving.queries.ts'

/** A list is read about nobody in particular. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
const OfPerson = z.object({ id: z.uuid() })
const OneOfPerson = OfPerson.extend({ caseloadId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const caseloadRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/caseloads',
    { schema: { params: OfPerson, response: { 200: z.object({ caseloads: z.array(Caseload) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        await recordReading(at, 'person.caseloads', params.id, [params.id])
        return { caseloads: await listCaseloadsOf(at.db, params.id) }
      }),
  )

  app.post(
    '/people/:id/caseloads',
    { schema: { params: OfPerson, body: NewCaseload, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => handOver(at, params.id, body, () => allow(canHandOver(at.actor)))),
  )

  app.post(
    '/people/:id/caseloads/:caseloadId/ending',
    { schema: { params: OneOfPerson, response: { 200: z.object({ id: z.uuid() }) } } },
    ({ params, work }) =>
      work((at) => {
        allow(canHandOver(at.actor))
        return endCaseload(at, params.id, params.caseloadId)
      }),
  )

  app.get('/volunteers', { schema: { response: { 200: z.object({ volunteers: z.array(Volunteer) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canHandOver(actor))
      return { volunteers: (await listVolunteers(db)).map(({ visitedThisMonth, ...one }) => one) }
    }),
  )

  app.post('/people/caseloads', { schema: { body: HandingOver, response: { 200: BulkReceipt } } }, ({ body, work }) =>
    work((at) => handOverMany(at, body, () => allow(canHandOver(at.actor)))),
  )

  app.post('/caseloads/moves', { schema: { body: CaseloadMove, response: { 200: BulkReceipt } } }, ({ body, work }) =>
    work((at) => moveCaseload(at, body, () => allow(canHandOver(at.actor)))),
  )

  app.get(
    '/caseloads/overview',
    { schema: { querystring: CaseloadOverviewQuery, response: { 200: CaseloadOverview } } },
    ({ query, work }) =>
      work(({ db, actor }) => {
        allow(canHandOver(actor))
        return caseloadOverview(db, query.area)
      }),
  )

  app.get(
    '/caseloads/people',
    { schema: { querystring: CaseloadPeopleQuery, response: { 200: z.object({ people: z.array(CaseloadPerson) }) } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canHandOver(at.actor))
        const people = await listCaseloadPeople(at.db, query.area)
        const ids = people.map(({ id }) => id)
        if (ids.length > 0) await recordReading(at, 'people.list', NOBODY, ids, { list: 'caseloads' })
        return { people }
      }),
  )

  app.post(
    '/people/caseloads/:id/undoing',
    { schema: { params: OfPerson, response: { 200: BulkReceipt } } },
    ({ params, work }) =>
      work((at) => {
        allow(canHandOver(at.actor))
        return undoHandingOver(at, params.id)
      }),
  )
}
