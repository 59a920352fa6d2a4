import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { canAddPhotos } from '../../../domain/registry/photos/photo.policy.ts'
import {
  NewPhoto,
  PersonPhotos,
  PHOTO_MEGABYTES,
  PhotoSize,
  Withdrawal,
} from '../../../domain/registry/photos/photo.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { addPhoto, withdrawPhoto } from './photo-writes.ts'
import { getPhotoKeys, listPhotosOf } from './photos.queries.ts'
import { reEncode } from './re-encode.ts'

const ById = z.object({ id: z.uuid() })
const OneOfPerson = ById.extend({ photoId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const photoRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/people/:id/photos', { schema: { params: ById, response: { 200: PersonPhotos } } }, ({ params, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      await refuseUnseen(at.db, params.id)
      await recordReading(at, 'person.photos', params.id, [params.id])
      return { photos: await listPhotosOf(at.db, params.id), can: { add: canAddPhotos(at.actor) } }
    }),
  )

  app.get(
    '/people/:id/photos/:photoId',
    { schema: { params: OneOfPerson, querystring: z.object({ size: PhotoSize.default('640') }) } },
    async ({ params, query, work }, reply) => {
      const bytes = await work(async (at) => {
        allow(canListPeople(at.actor))
        const { smallKey, largeKey } = await getPhotoKeys(at.db, params.id, params.photoId)
        // Whoever lists the photographs has left a line; the small ones say no more than that list.
        if (query.size === '640') await recordReading(at, 'photo.read', params.photoId, [params.id])
        return at.centre.files.get(query.size === '96' ? smallKey : largeKey)
      })
      return reply.type('image/jpeg').send(bytes)
    },
  )

  app.post(
    '/people/:id/photos',
    { schema: { consumes: ['multipart/form-data'], params: ById, response: { 200: Receipt } } },
    async (request) => {
      const { params, work } = request
      // Asked before the picture is opened: that is work, and nobody's who may not.
      await work(async ({ actor, db }) => {
        allow(canAddPhotos(actor))
        await refuseUnseen(db, params.id)
      })
      const { fields: photo, bytes } = await readUploadedFile(request, NewPhoto, PHOTO_MEGABYTES)
      const picture = await reEncode(bytes)
      return work((at) => addPhoto(at, params.id, { photo, bytes, picture }, () => allow(canAddPhotos(at.actor))))
    },
  )

  app.post(
    '/people/:id/photos/:photoId/withdrawal',
    { schema: { params: OneOfPerson, body: Withdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => withdrawPhoto(at, params.id, params.photoId, body, () => allow(canAddPhotos(at.actor)))),
  )
}
