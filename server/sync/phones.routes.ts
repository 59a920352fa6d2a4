import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canListPeople } from '../../domain/registry/people/person.policy.ts'
import { canManagePhones } from '../../domain/sync/phone.policy.ts'
import {
  LostAnswer,
  LostAsked,
  PhoneContact,
  PhoneOrders,
  Phones,
  RecoveryAnswer,
  RecoveryAsked,
} from '../../domain/sync/phone.ts'
import { skewOf } from '../../domain/sync/skew.ts'
import { allow } from '../platform/allow.ts'
import { currentEpoch } from './arrivals.queries.ts'
import {
  allowUnlocking,
  bindSession,
  getPhone,
  isLost,
  listPhones,
  noteContact,
  noteWiped,
  wipePhone,
} from './phones.queries.ts'
import { openForPhone, recoveryKeyOf } from './recovery.ts'

const ById = z.object({ id: z.uuid() })
/** Acknowledged entries stay on the phone as long as the oldest backup that may be brought back. */
const KEEP_SENT_DAYS = 35

export const phoneRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/phones/contact',
    { bodyLimit: 2 ** 20, schema: { body: PhoneContact, response: { 200: PhoneOrders } } },
    ({ body, work, who }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        const now = new Date()
        const { secret, wipe } = await noteContact(at, body, skewOf(body.sentAt, now))
        if (wipe) await noteWiped(at, body.phoneId, Buffer.from(secret))
        const asking = who()
        if (typeof asking === 'object' && 'tokenHash' in asking) await bindSession(at, asking.tokenHash, body.phoneId)
        return {
          epoch: await currentEpoch(at.db),
          now: now.toISOString(),
          wipe,
          recoveryKey: await recoveryKeyOf(at),
          keepSentDays: KEEP_SENT_DAYS,
          secret: Buffer.from(secret).toString('base64url'),
        }
      }),
  )

  app.post(
    '/phones/lost',
    { config: { open: true }, schema: { body: LostAsked, response: { 200: LostAnswer } } },
    async ({ body, centre }) => ({ wipe: await isLost(centre, body.phoneId, Buffer.from(body.secret, 'base64url')) }),
  )

  app.post(
    '/phones/recovery',
    { schema: { body: RecoveryAsked, response: { 200: RecoveryAnswer } } },
    ({ body, work }) => work(async (at) => ({ key: await openForPhone(at, body) })),
  )

  app.get('/phones', { schema: { response: { 200: Phones } } }, ({ work }) =>
    work(async (at) => {
      allow(canManagePhones(at.actor))
      return { phones: await listPhones(at) }
    }),
  )

  for (const [act, run] of [
    ['wiping', wipePhone],
    ['unlocking', allowUnlocking],
  ] as const)
    app.post(`/phones/:id/${act}`, { schema: { params: ById, response: { 200: ById } } }, ({ params, work }) =>
      work(async (at) => {
        allow(canManagePhones(at.actor))
        const phone = await getPhone(at, params.id)
        await run(at, phone)
        return { id: phone.id }
      }),
    )
}
