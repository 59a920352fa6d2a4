import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  ACTIVITY_PHOTO_EDGE,
  ACTIVITY_PHOTO_MEGABYTES,
  ActivityPhotoSize,
  NewActivityPhoto,
  NewShowing,
} from '../../../domain/funds/activities/activity-photo.ts'
import { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { reEncode } from '../../registry/photos/re-encode.ts'
import {
  addActivityPhoto,
  refuseStrangerToReport,
  refuseUnfit,
  showActivityPhoto,
  withdrawActivityPhoto,
} from './activity-photo-writes.ts'
import { getActivityPhoto } from './activity-photos.queries.ts'

const ByReport = z.object({ id: z.uuid(), reportId: z.uuid() })
const OneOfReport = ByReport.extend({ photoId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const ofReport = ({ id, reportId }: z.infer<typeof ByReport>) => ({ projectId: id, reportId })

export const activityPhotoRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/projects/:id/activity-reports/:reportId/photos',
    { schema: { consumes: ['multipart/form-data'], params: ByReport, response: { 200: Receipt } } },
    async (request) => {
      const { params, work } = request
      // Asked before the picture is opened: that is work, and nobody's who may not.
      await work((at) => refuseStrangerToReport(at, ofReport(params)))
      const { fields: photo, bytes } = await readUploadedFile(request, NewActivityPhoto, ACTIVITY_PHOTO_MEGABYTES)
      refuseUnfit(bytes, photo)
      const picture = await reEncode(bytes, ACTIVITY_PHOTO_EDGE)
      return work((at) => addActivityPhoto(at, ofReport(params), photo, picture))
    },
  )

  app.get(
    '/projects/:id/activity-reports/:reportId/photos/:photoId',
    { schema: { params: OneOfReport, querystring: z.object({ size: ActivityPhotoSize.default('1600') }) } },
    async ({ params, query, work }, reply) => {
      const bytes = await work(async ({ db, centre }) => {
        const { smallKey, largeKey } = await getActivityPhoto(db, ofReport(params), params.photoId)
        return centre.files.get(query.size === '96' ? smallKey : largeKey)
      })
      return reply.type('image/jpeg').send(bytes)
    },
  )

  app.post(
    '/projects/:id/activity-reports/:reportId/photos/:photoId/showing',
    { schema: { params: OneOfReport, body: NewShowing, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => showActivityPhoto(at, ofReport(params), params.photoId, body)),
  )

  app.post(
    '/projects/:id/activity-reports/:reportId/photos/:photoId/withdrawal',
    { schema: { params: OneOfReport, body: Withdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => withdrawActivityPhoto(at, ofReport(params), params.photoId, body)),
  )
}
