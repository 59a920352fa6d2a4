import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canPrintConsentForm } from '../../../domain/ground/consent/consent.policy.ts'
import { canCorrectPerson } from '../../../domain/registry/people/person.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { listReadingActs } from '../../ground/audit/audit.queries.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { showPerson } from '../people/show-person.ts'
import { unmaskPerson } from '../unmasking/unmasking.queries.ts'
import { consentFormPdf } from './consent-form.ts'
import { slipPdf } from './slip-paper.ts'

const ById = z.object({ id: z.uuid() })
/** The whole number goes on the paper only where she asks for it; then it counts as an unmasking. */
const SlipQuery = z.object({ number: z.enum(['masked', 'whole']).default('masked') })

const asPdf = (reply: FastifyReply, name: string) =>
  reply.type('application/pdf').header('content-disposition', `inline; filename="${name}.pdf"`)

export const slipRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/slip.pdf',
    { schema: { params: ById, querystring: SlipQuery } },
    async ({ params, query, work }, reply) => {
      const slip = await work(async (at) => {
        allow(canCorrectPerson(at.actor))
        const person = await showPerson(at, params.id)
        const acts = await listReadingActs(at.db, person.id, null)
        await recordReading(at, 'person.slip', person.id, [person.id], { number: query.number })
        const whole =
          query.number === 'whole'
            ? await unmaskPerson(
                at,
                person.id,
                { id: newId(), reason: 'fill-official-form', note: '' },
                () => undefined,
              )
            : undefined
        const number = whole?.numbers.find(({ kind }) => kind === 'citizen-number')?.number ?? person.maskedNumber
        return { person, acts, number, organization: at.actor.organizationName, officer: at.actor.name }
      })
      return asPdf(reply, 'slip').send(await slipPdf(slip))
    },
  )

  app.get('/people/:id/consent-form.pdf', { schema: { params: ById } }, async ({ params, work }, reply) => {
    const { person, organization } = await work(async (at) => {
      allow(canPrintConsentForm(at.actor))
      const person = await showPerson(at, params.id)
      await recordReading(at, 'person.slip', person.id, [person.id], { form: 'consent' })
      return { person, organization: at.actor.organizationName }
    })
    return asPdf(reply, 'consent-form').send(await consentFormPdf(person, organization))
  })
}
