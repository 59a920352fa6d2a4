// One message to one browser, sealed so that the service in between reads nothing (RFC 8291). The library seals; the sending
// is ours, so that no redirect and no slow service leads us elsewhere.
import webPush from 'web-push'
import { PUSH_PATHS, type PushNotice } from '../../../domain/ground/push/push.ts'
import type { PushKeys } from '../../platform/push-keys.ts'
import { say } from '../../platform/words.ts'
import type { PushMessage } from './push.queries.ts'

const TOLD_WITHIN_SECONDS = 2 * 60 * 60
const PATIENCE_MS = 10_000

/** `gone`: the browser asks for nothing any more. `refused`: the service takes it from nobody like us; trying again helps not. */
type Sent = 'told' | 'gone' | 'refused' | 'later'

export const noticeOf = ({ sentence, language }: Pick<PushMessage, 'sentence' | 'language'>): PushNotice => ({
  says: say(`push.${sentence}`, {}, language),
  path: PUSH_PATHS[sentence],
  tag: sentence,
  language,
})

export async function sendPush(message: PushMessage, { contact, publicKey, privateKey }: PushKeys): Promise<Sent> {
  const { endpoint, method, headers, body } = webPush.generateRequestDetails(
    { endpoint: message.endpoint, keys: { p256dh: message.publicKey, auth: message.secret } },
    JSON.stringify(noticeOf(message)),
    {
      vapidDetails: { subject: contact, publicKey, privateKey },
      TTL: TOLD_WITHIN_SECONDS,
      urgency: message.sentence === 'urgent' ? 'high' : 'normal',
      topic: message.sentence,
    },
  )
  const { status } = await fetch(endpoint, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: new Uint8Array(body!),
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (status >= 200 && status < 300) return 'told'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'refused'
}
