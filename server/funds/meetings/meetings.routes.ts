import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import { Meeting, MeetingChange, NewDecision, NewMeeting } from '../../../domain/funds/meetings/meeting.ts'
import { allow } from '../../platform/allow.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { adoptMeeting, callMeeting, decideInMeeting, writeMeeting } from './meeting-writes.ts'
import { getMeeting, listMeetings } from './meetings.queries.ts'

const ById = z.object({ id: z.uuid() })
const OfMeeting = ById.extend({ meetingId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const meetingRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/funds/:id/meetings',
    {
      schema: {
        params: ById,
        querystring: z.object({ year: z.coerce.number().int() }),
        response: { 200: z.object({ meetings: z.array(Meeting) }) },
      },
    },
    ({ params, query, work }) =>
      work(async (at) => {
        allow(canReadBooks(at.actor, await getFundInSight(at, params.id)))
        return { meetings: await listMeetings(at.db, params.id, query.year) }
      }),
  )
  app.get(
    '/funds/:id/meetings/:meetingId',
    { schema: { params: OfMeeting, response: { 200: Meeting } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canReadBooks(at.actor, await getFundInSight(at, params.id)))
        return getMeeting(at.db, params.id, params.meetingId)
      }),
  )
  app.post(
    '/funds/:id/meetings',
    { schema: { params: ById, body: NewMeeting, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => callMeeting(at, params.id, body)),
  )
  app.put(
    '/funds/:id/meetings/:meetingId',
    {
      schema: {
        params: OfMeeting,
        body: MeetingChange,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => writeMeeting(at, params.id, params.meetingId, body)),
  )
  app.post(
    '/funds/:id/meetings/:meetingId/adoption',
    { schema: { params: OfMeeting, response: { 200: ById } } },
    ({ params, work }) => work((at) => adoptMeeting(at, params.id, params.meetingId)),
  )
  app.post(
    '/funds/:id/meetings/:meetingId/decisions',
    { schema: { params: OfMeeting, body: NewDecision, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => decideInMeeting(at, params.id, params.meetingId, body)),
  )
}
