import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ActivityPhotoSize } from '../../../domain/funds/activities/activity-photo.ts'
import {
  EVIDENCE_EDGE,
  EVIDENCE_MEGABYTES,
  EvidenceOfProject,
  NewEvidence,
} from '../../../domain/funds/evidence/evidence.ts'
import { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { reEncode } from '../../registry/photos/re-encode.ts'
import { refuseCutOff } from './cut-off.ts'
import { getEvidence, listEvidence } from './evidence.queries.ts'
import { addEvidence, refuseStrangerToEvidence, withdrawEvidence } from './evidence-writes.ts'

const ByProject = z.object({ id: z.uuid() })
const OneOfProject = ByProject.extend({ evidenceId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const evidenceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects/:id/evidence',
    { schema: { params: ByProject, response: { 200: EvidenceOfProject } } },
    ({ params, work }) => work((at) => listEvidence(at, params.id)),
  )

  app.post(
    '/projects/:id/evidence',
    { schema: { consumes: ['multipart/form-data'], params: ByProject, response: { 200: Receipt } } },
    async (request) => {
      const { params, work } = request
      // Asked before the picture is opened: that is work, and nobody's who may not.
      await work((at) => refuseStrangerToEvidence(at, params.id))
      const { fields: evidence, bytes } = await readUploadedFile(request, NewEvidence, EVIDENCE_MEGABYTES)
      refuseCutOff(bytes, evidence.sha256)
      const picture = await reEncode(bytes, EVIDENCE_EDGE)
      return work((at) => addEvidence(at, params.id, evidence, picture, false))
    },
  )

  app.get(
    '/projects/:id/evidence/:evidenceId',
    { schema: { params: OneOfProject, querystring: z.object({ size: ActivityPhotoSize.default('1600') }) } },
    async ({ params, query, work }, reply) => {
      const bytes = await work(async ({ db, centre }) => {
        const { smallKey, largeKey } = await getEvidence(db, params.id, params.evidenceId)
        return centre.files.get(query.size === '96' ? smallKey : largeKey)
      })
      return reply.type('image/jpeg').send(bytes)
    },
  )

  app.post(
    '/projects/:id/evidence/:evidenceId/withdrawal',
    { schema: { params: OneOfProject, body: Withdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => withdrawEvidence(at, params.id, params.evidenceId, body)),
  )
}
