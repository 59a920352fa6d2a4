import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Push, PushAnswer, ReceiptsAsked, ReceiptsKnown } from '../../domain/sync/entry.ts'
import { currentEpoch, findKnownEntries } from './arrivals.queries.ts'
import { takePush } from './push.ts'

/** Two hundred entries with all their words and signatures. */
const PUSH_BYTES = 8 * 2 ** 20

export const outboxRoutes: FastifyPluginAsyncZod = async (app) => {
  // Each entry is judged by itself, after its receipt: whoever lost every right may still hand in what she wrote down.
  app.post(
    '/outbox',
    { bodyLimit: PUSH_BYTES, schema: { body: Push, response: { 200: PushAnswer } } },
    ({ body, work }) =>
      work(async (at) => {
        const receivedAt = new Date()
        const answers = await takePush(at, body, receivedAt)
        return { epoch: await currentEpoch(at.db), receivedAt: receivedAt.toISOString(), answers }
      }),
  )

  app.post(
    '/outbox/receipts',
    { schema: { body: ReceiptsAsked, response: { 200: ReceiptsKnown } } },
    ({ body, work }) =>
      work(async ({ db }) => {
        const { done, held } = await findKnownEntries(db, body.ids)
        return { epoch: await currentEpoch(db), known: body.ids.filter((id) => done.has(id) || held.has(id)) }
      }),
  )
}
