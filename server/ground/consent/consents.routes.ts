import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  canReadConsents,
  canRecordConsent,
  canWithdrawConsent,
  standings,
} from '../../../domain/ground/consent/consent.policy.ts'
import { ConsentsOfPerson, ConsentWithdrawal, NewConsent } from '../../../domain/ground/consent/consent.ts'
import { consentGiver } from '../../../domain/ground/consent/consent-giver.ts'
import { Signature } from '../../../domain/ground/consent/signature.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { getSignature } from './consent-signatures.queries.ts'
import { getBirthDate, listConsents, recordConsent, withdrawConsent } from './consents.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const consentRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/consents',
    { schema: { params: ById, response: { 200: ConsentsOfPerson } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canReadConsents(at.actor))
        const birthDate = await getBirthDate(at.db, params.id)
        const consents = await listConsents(at.db, params.id)
        await recordReading(at, 'consent.read', params.id, [params.id])
        return {
          consents,
          standing: standings(consents),
          giver: consentGiver(birthDate ? ageOn(birthDate, bangkokToday()) : null),
          can: { record: canRecordConsent(at.actor) },
        }
      }),
  )

  app.post(
    '/people/:id/consents',
    { schema: { params: ById, body: NewConsent, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => recordConsent(at, params.id, body, () => allow(canRecordConsent(at.actor)))),
  )

  app.get(
    '/people/:id/consents/:consentId/signature',
    { schema: { params: ById.extend({ consentId: z.uuid() }), response: { 200: Signature } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canReadConsents(at.actor))
        const signature = await getSignature(at, params.id, params.consentId)
        await recordReading(at, 'consent.signature', params.consentId, [params.id])
        return signature
      }),
  )

  app.post(
    '/people/:id/consents/:consentId/withdrawal',
    { schema: { params: ById.extend({ consentId: z.uuid() }), body: ConsentWithdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => withdrawConsent(at, params.id, params.consentId, body, () => allow(canWithdrawConsent(at.actor)))),
  )
}
