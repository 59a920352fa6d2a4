import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  FormAnswer,
  type LocalForm,
  LocalFormInDetail,
  LocalForms,
  NewForm,
  NewFormAnswer,
} from '../../../domain/care/local-forms/form-answer.ts'
import { canAnswerForms, canBringForms, canManageForm } from '../../../domain/care/local-forms/local-form.policy.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { tableAsWorkbook } from '../../platform/table-file.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { listFormAnswersOf } from './form-answers.queries.ts'
import { answerLines } from './form-answers-table.ts'
import { answerForm, bringForm, closeForm, publishForm } from './local-form-writes.ts'
import { getForm, getVersion, listAskedVersions, listForms, type StoredForm } from './local-forms.queries.ts'
import { readXlsFormFile } from './xlsform-workbook.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Versioned = z.object({ id: z.uuid(), version: z.number().int() })
const MEGABYTES = 5
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const shown =
  ({ actor }: Work) =>
  ({ organizationId, closedAt, ...form }: StoredForm): LocalForm => ({
    ...form,
    closedAt: closedAt?.toISOString() ?? null,
    canManage: canManageForm(actor, { organizationId }),
  })

const formRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/local-forms', { schema: { response: { 200: LocalForms } } }, ({ work }) =>
    work(async (at) => {
      allow(canAnswerForms(at.actor))
      return { forms: (await listForms(at.db)).map(shown(at)), canBring: canBringForms(at.actor) }
    }),
  )

  app.get(
    '/local-forms/:id',
    {
      schema: {
        params: ById,
        querystring: z.object({ version: z.coerce.number().int().optional() }),
        response: { 200: LocalFormInDetail },
      },
    },
    ({ params, query, work }) =>
      work(async (at) => {
        allow(canAnswerForms(at.actor))
        const form = await getForm(at.db, params.id)
        return { ...shown(at)(form), ...(await getVersion(at.db, form.id, query.version ?? form.latest)) }
      }),
  )

  app.post(
    '/local-forms',
    { schema: { consumes: ['multipart/form-data'], response: { 200: Versioned } } },
    async (request) => {
      await request.work(async ({ actor }) => allow(canBringForms(actor)))
      const { fields, name, bytes } = await readUploadedFile(request, NewForm, MEGABYTES)
      const read = await readXlsFormFile(bytes, name)
      return request.work(async (at) => {
        allow(canBringForms(at.actor))
        const known = (await listForms(at.db)).find(({ id }) => id === fields.id)
        if (known) allow(canManageForm(at.actor, known))
        return bringForm(at, fields, read, name, known)
      })
    },
  )
}

const stateRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/local-forms/:id/publication',
    { schema: { params: ById, body: z.object({ version: z.number().int() }), response: { 200: Versioned } } },
    ({ params, body, work }) => work((at) => publishForm(at, params.id, body.version)),
  )

  app.post('/local-forms/:id/closing', { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
    work((at) => closeForm(at, params.id)),
  )

  app.get('/local-forms/:id/answers.xlsx', { schema: { params: ById } }, async (request, reply) => {
    const { params, work, centre, who } = request
    const versions = await work(async (at) => {
      const form = await getForm(at.db, params.id)
      allow(canManageForm(at.actor, form))
      return listAskedVersions(at.db, form.id)
    })
    return reply
      .type(WORKBOOK)
      .header('content-disposition', 'attachment; filename="answers.xlsx"')
      .send(Readable.from(tableAsWorkbook(answerLines(centre, who(), params.id, versions), { name: 'คำตอบ' })))
  })
}

const answerRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post('/form-answers', { schema: { body: NewFormAnswer, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => answerForm(at, body, () => allow(canAnswerForms(at.actor)))),
  )

  app.get(
    '/people/:id/form-answers',
    { schema: { params: ById, response: { 200: z.object({ answers: z.array(FormAnswer) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        await recordReading(at, 'person.form-answers', params.id, [params.id])
        return { answers: await listFormAnswersOf(at, params.id) }
      }),
  )
}

export const localFormRoutes: FastifyPluginAsyncZod = async (app) => {
  await app.register(formRoutes)
  await app.register(stateRoutes)
  await app.register(answerRoutes)
}
