// Whoever is at work shows a code; a phone without an account brings pictures with it.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ACTIVITY_PHOTO_EDGE } from '../../../domain/funds/activities/activity-photo.ts'
import { EVIDENCE_EDGE, EVIDENCE_MEGABYTES } from '../../../domain/funds/evidence/evidence.ts'
import {
  isOfActivity,
  MOST_OF_AN_OPENING,
  NewOpening,
  OpenedOnPhone,
  OpeningCode,
  OpeningState,
  PictureFromPhone,
  ShownOpening,
} from '../../../domain/funds/evidence/opening.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { inWork } from '../../platform/work.ts'
import { reEncode } from '../../registry/photos/re-encode.ts'
import { refuseCutOff } from './cut-off.ts'
import { closeForPhone, openForPhone, receiveFromPhone, refuseStrangerToSubject } from './opening-writes.ts'
import { getOpening, getOpeningState } from './openings.queries.ts'

const ByProject = z.object({ id: z.uuid() })
const OneOfProject = ByProject.extend({ openingId: z.uuid() })
const Closed = z.object({ id: z.uuid(), received: z.int() })
const Received = z.object({ id: z.uuid(), again: z.boolean(), received: z.int() })

export const openingRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/projects/:id/evidence-openings',
    { schema: { params: ByProject, body: NewOpening, response: { 200: ShownOpening } } },
    ({ params, body, work }) => work((at) => openForPhone(at, params.id, body)),
  )
  app.get(
    '/projects/:id/evidence-openings/:openingId',
    { schema: { params: OneOfProject, response: { 200: OpeningState } } },
    ({ params, work }) => work(({ db }) => getOpeningState(db, params.id, params.openingId)),
  )
  app.post(
    '/projects/:id/evidence-openings/:openingId/closing',
    { schema: { params: OneOfProject, response: { 200: Closed } } },
    ({ params, work }) => work((at) => closeForPhone(at, params.id, params.openingId)),
  )

  // Asked by POST: a code in an address would stay in logs and histories.
  app.post(
    '/evidence-openings/opening',
    { config: { open: true }, schema: { body: OpeningCode, response: { 200: OpenedOnPhone } } },
    ({ body, centre }) =>
      inWork(centre, 'operator', async ({ db }) => {
        const { kind, subject, projectTitle, expiresAt, received } = await getOpening(db, body.code)
        const left = MOST_OF_AN_OPENING - received
        return { kind, subject, projectTitle, expiresAt: new Date(expiresAt).toISOString(), left }
      }),
  )

  // The code comes in a header, so that nobody's picture is read before it is known.
  app.post(
    '/evidence-openings/photos',
    { config: { open: true }, schema: { consumes: ['multipart/form-data'], response: { 200: Received } } },
    async (request) => {
      const { centre, headers } = request
      const said = OpeningCode.safeParse({ code: headers['x-klang-opening'] })
      if (!said.success) throw problems.openingOver({ reason: 'unknown' })
      const { code } = said.data
      const opening = await inWork(centre, 'operator', ({ db }) => getOpening(db, code))
      const as = { accountId: opening.createdBy }
      await inWork(centre, as, (at) => refuseStrangerToSubject(at, opening.projectId, opening))
      const { fields: picture, bytes } = await readUploadedFile(request, PictureFromPhone, EVIDENCE_MEGABYTES)
      refuseCutOff(bytes, picture.sha256)
      const { kind, subject } = opening
      if (kind === 'photo' && !picture.peopleAgreed) throw problems.photoNeedsConsent()
      const encoded = await reEncode(bytes, isOfActivity(kind, subject) ? ACTIVITY_PHOTO_EDGE : EVIDENCE_EDGE)
      return inWork(centre, as, (at) => receiveFromPhone(at, opening, picture, encoded))
    },
  )
}
