import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { canEditTrustOrder, canReadTrustOrder } from '../../../domain/registry/trust-order/trust-order.policy.ts'
import { TrustOrder, TrustOrderChange, USUAL_TRUST } from '../../../domain/registry/trust-order/trust-order.ts'
import { allow } from '../../platform/allow.ts'
import type { Work } from '../../platform/work.ts'
import { setTrustOrder } from './set-trust-order.ts'
import { countWaiting, listTrustOrder } from './trust-order.queries.ts'

const showOrder = async ({ db, actor }: Work): Promise<TrustOrder> => ({
  organizations: await listTrustOrder(db),
  usual: USUAL_TRUST,
  waiting: await countWaiting(db),
  can: { edit: canEditTrustOrder(actor) },
})

export const trustOrderRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/trust-order', { schema: { response: { 200: TrustOrder } } }, ({ work }) =>
    work((at) => {
      allow(canReadTrustOrder(at.actor))
      return showOrder(at)
    }),
  )

  app.put('/trust-order', { schema: { body: TrustOrderChange, response: { 200: TrustOrder } } }, ({ body, work }) =>
    work(async (at) => {
      await setTrustOrder(at, body, () => allow(canEditTrustOrder(at.actor)))
      return showOrder(at)
    }),
  )
}
