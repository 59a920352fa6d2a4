import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canPhotographVisit } from '../../../domain/care/visits/visit.policy.ts'
import {
  NewVisitPhoto,
  VISIT_PHOTO_EDGE,
  VISIT_PHOTO_MEGABYTES,
  VisitPhotoSize,
} from '../../../domain/care/visits/visit-photo.ts'
import { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { reEncode } from '../../registry/photos/re-encode.ts'
import { addVisitPhoto, refuseCutOff, withdrawVisitPhoto } from './visit-photo-writes.ts'
import { getVisitPhoto } from './visit-photos.queries.ts'

const ByVisit = z.object({ id: z.uuid() })
const OneOfVisit = ByVisit.extend({ photoId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const visitPhotoRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/visits/:id/photos',
    { schema: { consumes: ['multipart/form-data'], params: ByVisit, response: { 200: Receipt } } },
    async (request) => {
      const { params, work } = request
      // Asked before the picture is opened: that is work, and nobody's who may not.
      await work(async ({ actor }) => allow(canPhotographVisit(actor)))
      const { fields: photo, bytes } = await readUploadedFile(request, NewVisitPhoto, VISIT_PHOTO_MEGABYTES)
      refuseCutOff(bytes, photo)
      const picture = await reEncode(bytes, VISIT_PHOTO_EDGE)
      return work((at) => addVisitPhoto(at, params.id, { photo, picture }, () => allow(canPhotographVisit(at.actor))))
    },
  )

  app.get(
    '/visits/:id/photos/:photoId',
    { schema: { params: OneOfVisit, querystring: z.object({ size: VisitPhotoSize.default('1280') }) } },
    async ({ params, query, work }, reply) => {
      const bytes = await work(async (at) => {
        allow(canPhotographVisit(at.actor))
        const photo = await getVisitPhoto(at.db, params.id, params.photoId)
        // Whoever lists the visits has left a line; the small ones say no more than that list.
        if (query.size === '1280') await recordReading(at, 'visit.photo-read', params.photoId, [photo.personId])
        return at.centre.files.get(query.size === '96' ? photo.smallKey : photo.largeKey)
      })
      return reply.type('image/jpeg').send(bytes)
    },
  )

  app.post(
    '/visits/:id/photos/:photoId/withdrawal',
    { schema: { params: OneOfVisit, body: Withdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work(async (at) => {
        const { id, again } = await withdrawVisitPhoto(at, params.id, params.photoId, body, () =>
          allow(canPhotographVisit(at.actor)),
        )
        return { id, again }
      }),
  )
}
