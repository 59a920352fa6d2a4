import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../domain/shared/problems.ts'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import { HeldEntries, HeldInFull, HeldSettling, HeldWished } from '../../domain/sync/held.ts'
import { canManagePhones } from '../../domain/sync/phone.policy.ts'
import { latestDayOf, madeByOurClock, skewOf } from '../../domain/sync/skew.ts'
import { allow } from '../platform/allow.ts'
import { recordReading } from '../platform/audited.ts'
import type { Work } from '../platform/work.ts'
import { findKnownEntries, keepArrivals } from './arrivals.queries.ts'
import { entryWriterOf } from './entry-writers.ts'
import { getHeld, type Held, hashOfEntry, holdEntry, listHeld, settleHeld } from './held.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const heldRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post('/outbox/held', { schema: { body: HeldWished, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => holdAsWished(at, body)),
  )

  app.get('/outbox/held', { schema: { response: { 200: HeldEntries } } }, ({ work }) =>
    work(async (at) => {
      allow(canManagePhones(at.actor))
      return { entries: await listHeld(at) }
    }),
  )

  app.get('/outbox/held/:id', { schema: { params: ById, response: { 200: HeldInFull } } }, ({ params, work }) =>
    work(async (at) => {
      allow(canManagePhones(at.actor))
      const { shown, entry, personName } = await getHeld(at, params.id)
      await recordReading(at, 'outbox.open', entry.id, entry.about ? [entry.about] : [])
      return { ...shown, personName, body: readableOf(entry) }
    }),
  )

  app.post(
    '/outbox/held/:id/settling',
    { schema: { params: ById, body: HeldSettling, response: { 200: ById } } },
    ({ params, body, work }) =>
      work(async (at) => {
        allow(canManagePhones(at.actor))
        const held = await getHeld(at, params.id)
        if (body.outcome === 'written') await writeInstead(at, held)
        return settleHeld(at, held, body)
      }),
  )
}

/** What an instrument was answered is opened on the person's page, by whoever may read that instrument. */
function readableOf({ kind, body }: OutboxEntry): OutboxEntry['body'] {
  if (kind !== 'assessment') return body
  const { answers: _answers, shownTotal: _total, shownBand: _band, ...rest } = body
  return rest
}

/** Stored, and only then may the phone let go of it. What was done meanwhile is not held any more. */
async function holdAsWished(work: Work, { entry, phoneId, sentAt, problem }: HeldWished) {
  const known = await findKnownEntries(work.db, [entry.id])
  const heldHash = known.held.get(entry.id)
  if (heldHash && !heldHash.equals(hashOfEntry(entry))) throw problems.sentDifferently({ id: entry.id })
  if (heldHash || known.done.has(entry.id)) return { id: entry.id, again: true }
  const skewSeconds = skewOf(sentAt, new Date())
  await holdEntry(work, entry, { problem: problem ?? 'not-allowed', isWished: true, phoneId, skewSeconds })
  await keepArrivals(work, phoneId, [{ id: entry.id, madeAt: entry.madeAt, skewSeconds }])
  return { id: entry.id, again: false }
}

/** By the coordinator's own right, as if she had written it down herself. Throws what refuses it. */
async function writeInstead(work: Work, { entry, phoneId, shown }: Held): Promise<void> {
  const writer = entryWriterOf(entry.kind)
  const body = writer?.body.safeParse(entry.body)
  if (!writer || !body?.success) throw problems.invalid({ where: ['body'] })
  const { skewSeconds } = shown
  const receivedAt = new Date(shown.receivedAt)
  await writer.write(work, {
    ...entry,
    body: body.data,
    phoneId,
    skewSeconds,
    madeAt: madeByOurClock(entry.madeAt, skewSeconds, receivedAt),
    latestDay: latestDayOf(skewSeconds, receivedAt),
  })
}
