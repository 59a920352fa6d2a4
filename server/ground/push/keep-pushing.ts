// Tells browsers what waits, beside everything else: a service that is slow or away holds up nobody.
import { setTimeout as pause } from 'node:timers/promises'
import type { Centre } from '../../platform/centre.ts'
import type { PushKeys } from '../../platform/push-keys.ts'
import { endPushMessage, type PushMessage, takePushMessages } from './push.queries.ts'
import { sendPush } from './send-push.ts'

const EVERY_MS = 3_000

/** Answers what stops it. Where no keys were made nothing is ever asked or sent. */
export function keepPushing(centre: Centre): () => Promise<void> {
  const stop = new AbortController()
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await pushDue(centre, new Date()).catch((error: Error) =>
        centre.log.warn({ error: error.message }, 'messages to browsers cannot be read'),
      )
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return async () => {
    stop.abort()
    await loop
  }
}

/** What is due by this clock, once. */
export async function pushDue(centre: Centre, now: Date): Promise<void> {
  const keys = centre.seal.push
  if (!keys) return
  const due = await takePushMessages(centre.db, now)
  await Promise.all(due.map((message) => push(centre, message, keys)))
}

async function push({ db, log }: Centre, message: PushMessage, keys: PushKeys) {
  const sent = await sendPush(message, keys).catch((error: Error) => {
    log.warn({ error: error.name }, 'a browser was not told')
    return 'later' as const
  })
  if (sent === 'refused') log.warn({ service: new URL(message.endpoint).host }, 'a push service refuses us')
  if (sent !== 'later') await endPushMessage(db, message.id, sent === 'gone')
}
