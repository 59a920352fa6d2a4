import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canKeepDocuments, canReadDocuments } from '../../../domain/registry/documents/document.policy.ts'
import { NewDocument, PersonDocuments, Withdrawal } from '../../../domain/registry/documents/document.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { EXTENSIONS } from './content-type.ts'
import { addDocument, withdrawDocument } from './document-writes.ts'
import { getStoredDocument, listDocumentsOf } from './documents.queries.ts'

const ById = z.object({ id: z.uuid() })
const OneOfPerson = ById.extend({ documentId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

/** Always a download, under the ending of what it is; never shown within our own pages. */
function disposition(fileName: string, contentType: string) {
  const name = `${fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${EXTENSIONS[contentType] ?? 'bin'}`
  return `attachment; filename="document.${EXTENSIONS[contentType] ?? 'bin'}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

export const documentRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/documents',
    { schema: { params: ById, response: { 200: PersonDocuments } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canReadDocuments(at.actor))
        await refuseUnseen(at.db, params.id)
        await recordReading(at, 'person.documents', params.id, [params.id])
        return {
          documents: await listDocumentsOf(at.db, params.id),
          can: { add: canKeepDocuments(at.actor) },
          megabytes: at.centre.config.maxUploadMegabytes,
        }
      }),
  )

  app.get('/people/:id/documents/:documentId', { schema: { params: OneOfPerson } }, async ({ params, work }, reply) => {
    const { bytes, fileName, contentType } = await work(async (at) => {
      allow(canReadDocuments(at.actor))
      const stored = await getStoredDocument(at.db, params.id, params.documentId)
      await recordReading(at, 'document.read', params.documentId, [params.id])
      return { ...stored, bytes: await at.centre.files.get(stored.storageKey) }
    })
    return reply.type(contentType).header('content-disposition', disposition(fileName, contentType)).send(bytes)
  })

  app.post(
    '/people/:id/documents',
    { schema: { consumes: ['multipart/form-data'], params: ById, response: { 200: Receipt } } },
    async (request) => {
      const { params, work, centre } = request
      await work(async ({ actor, db }) => {
        allow(canKeepDocuments(actor))
        await refuseUnseen(db, params.id)
      })
      const { fields, name, bytes } = await readUploadedFile(request, NewDocument, centre.config.maxUploadMegabytes)
      const brought = { document: fields, fileName: name, bytes }
      return work((at) => addDocument(at, params.id, brought, () => allow(canKeepDocuments(at.actor))))
    },
  )

  app.post(
    '/people/:id/documents/:documentId/withdrawal',
    { schema: { params: OneOfPerson, body: Withdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => withdrawDocument(at, params.id, params.documentId, body, () => allow(canKeepDocuments(at.actor)))),
  )
}
