import { sql } from 'kysely'
import type { NewPushSubscription, PushSentence } from '../../../domain/ground/push/push.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

export async function isSubscribed({ db }: Work, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await sql`
    select from push_subscriptions p join sessions s on s.id = p.session_id where s.token_hash = ${tokenHash}`.execute(
    db,
  )
  return rows.length > 0
}

/** For this session only; a browser that was told for another is told for this one from now on. */
export const subscribeToPush = audited(
  'push.subscribe',
  async ({ db, actor }: Work, tokenHash: Buffer, { endpoint, publicKey, secret, language }: NewPushSubscription) => {
    await sql`
      select subscribe_to_push(s.id, ${endpoint}, ${publicKey}, ${secret}, ${language})
      from sessions s where s.token_hash = ${tokenHash}`.execute(db)
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

export const leavePush = audited(
  'push.leave',
  async ({ db, actor }: Work, tokenHash: Buffer) => {
    await sql`
      delete from push_subscriptions where session_id in (select id from sessions where token_hash = ${tokenHash})`.execute(
      db,
    )
    return actor.accountId
  },
  (accountId) => ({ id: accountId ?? NOBODY }),
)

export type PushMessage = {
  id: string
  endpoint: string
  publicKey: string
  secret: string
  language: 'th' | 'en'
  sentence: PushSentence
}

/** What is due by this clock; each is taken by one server, and comes back later unless it is ended. */
export async function takePushMessages(db: Db, now: Date): Promise<PushMessage[]> {
  const { rows } = await sql<PushMessage>`
    select id, endpoint, public_key, secret, language, sentence from take_push_messages(${now.toISOString()}::timestamptz)`.execute(
    db,
  )
  return rows
}

export const endPushMessage = (db: Db, id: string, isGone: boolean) =>
  sql`select end_push_message(${id}::uuid, ${isGone})`.execute(db)
