import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canListForms, canSetFormReview } from '../../../domain/care/form-reviews/form-review.policy.ts'
import { FormReview, FormReviewRule, FormsQuery, WaitingForms } from '../../../domain/care/form-reviews/form-review.ts'
import { getOrganization } from '../../ground/organizations/organizations.queries.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { getFormReviewRule, listForms, reviewForm, setFormReviewRule } from './form-reviews.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const formReviewRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/form-reviews',
    { schema: { querystring: FormsQuery, response: { 200: WaitingForms } } },
    ({ query, work }) =>
      work(async (at) => {
        allow(canListForms(at.actor))
        const forms = await listForms(at, query.state)
        if (forms.length > 0)
          await recordReading(at, 'form.list', at.actor.organizationId ?? forms[0]!.formId, [
            ...new Set(forms.map(({ personId }) => personId)),
          ])
        return { forms }
      }),
  )

  app.post('/form-reviews', { schema: { body: FormReview, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => reviewForm(at, body)),
  )

  app.get(
    '/organizations/:id/form-reviews',
    { schema: { params: ById, response: { 200: FormReviewRule } } },
    ({ params, work }) =>
      work(({ db, actor }) => {
        allow(canSetFormReview(actor, params.id))
        return getFormReviewRule(db, params.id)
      }),
  )

  app.post(
    '/organizations/:id/form-reviews',
    { schema: { params: ById, body: FormReviewRule, response: { 200: FormReviewRule } } },
    ({ params, body, work }) =>
      work(async (at) => {
        allow(canSetFormReview(at.actor, params.id))
        const organization = await getOrganization(at.db, params.id)
        await setFormReviewRule(at, organization.id, body.from)
        return getFormReviewRule(at.db, organization.id)
      }),
  )
}
