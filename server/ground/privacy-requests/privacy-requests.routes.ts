import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  canAskErasure,
  canConfirmErasure,
  canConfirmErasures,
  canWorkOnRequests,
} from '../../../domain/ground/privacy-requests/privacy-request.policy.ts'
import {
  NewPrivacyRequest,
  PrivacyRequest,
  PrivacyRequestsQuery,
  RequestAnswer,
  RequestAssignment,
} from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import {
  answerPrivacyRequest,
  askErasure,
  assignPrivacyRequest,
  confirmErasure,
  openPrivacyRequest,
  takeBackErasure,
} from './privacy-request-writes.queries.ts'
import { getPrivacyRequest, listPrivacyRequests } from './privacy-requests.queries.ts'

const ById = z.object({ id: z.uuid() })
const one = { params: ById, response: { 200: PrivacyRequest } }
const show = (at: Work, id: string) => getPrivacyRequest(at.db, at.actor, id)

/** What policies ask of a request, whoever asks. */
const asked = ({ kind, erasureAskedBy, erasure, answeredAt, personId }: Awaited<ReturnType<typeof show>>) => ({
  kind,
  erasureAskedBy,
  erasedAt: erasure.erasedAt,
  answeredAt,
  personId,
})

export const privacyRequestRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/privacy-requests',
    {
      schema: { querystring: PrivacyRequestsQuery, response: { 200: z.object({ requests: z.array(PrivacyRequest) }) } },
    },
    ({ query, work }) =>
      work(async (at) => {
        allow(canWorkOnRequests(at.actor))
        const requests = await listPrivacyRequests(at.db, at.actor, query)
        const people = requests.flatMap(({ person }) => (person ? [person.id] : []))
        if (people.length > 0) await recordReading(at, 'privacy-request.list', newId(), people)
        return { requests }
      }),
  )

  app.get('/privacy-requests/:id', { schema: one }, ({ params, work }) =>
    work(async (at) => {
      allow(canWorkOnRequests(at.actor))
      const request = await show(at, params.id)
      await recordReading(at, 'privacy-request.read', request.id, request.personId ? [request.personId] : [])
      return request
    }),
  )

  app.post(
    '/privacy-requests',
    { schema: { body: NewPrivacyRequest, response: { 200: PrivacyRequest } } },
    ({ body, work }) =>
      work(async (at) => {
        await openPrivacyRequest(at, body, () => allow(canWorkOnRequests(at.actor)))
        return show(at, body.id)
      }),
  )

  app.post(
    '/privacy-requests/:id/assignment',
    { schema: { ...one, body: RequestAssignment } },
    ({ params, body, work }) =>
      work(async (at) => {
        allow(canWorkOnRequests(at.actor))
        await assignPrivacyRequest(at, params.id, body.accountId)
        return show(at, params.id)
      }),
  )

  app.post('/privacy-requests/:id/answer', { schema: { ...one, body: RequestAnswer } }, ({ params, body, work }) =>
    work(async (at) => {
      allow(canWorkOnRequests(at.actor))
      await answerPrivacyRequest(at, params.id, body)
      return show(at, params.id)
    }),
  )

  app.post('/privacy-requests/:id/erasure', { schema: one }, ({ params, work }) =>
    work(async (at) => {
      allow(canWorkOnRequests(at.actor))
      await askErasure(at, params.id, (request) => allow(canAskErasure(at.actor, asked(request))))
      return show(at, params.id)
    }),
  )

  app.delete('/privacy-requests/:id/erasure', { schema: one }, ({ params, work }) =>
    work(async (at) => {
      allow(canWorkOnRequests(at.actor))
      await takeBackErasure(at, params.id)
      return show(at, params.id)
    }),
  )

  app.post('/privacy-requests/:id/erasure/confirmation', { schema: one }, async ({ params, work, centre }) => {
    const { request, files } = await work(async (at) => {
      allow(canConfirmErasures(at.actor))
      const { files } = await confirmErasure(at, params.id, (one) => allow(canConfirmErasure(at.actor, asked(one))))
      return { request: await show(at, params.id), files }
    })
    // Only after the commit: a file that went before a rollback would be lost to a record that stayed.
    for (const key of files) await centre.files.remove(key)
    return request
  })
}
