// The matrix of phones: what they hold, what they send, and who looks after them.
import { sql } from 'kysely'
import { newId } from '../domain/shared/ids.ts'
import { castAccounts, organizations } from './testing-cast.ts'
import { visitEntry } from './testing-outbox.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { Operator } from './testing-reviews.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'

const SEES_PEOPLE = 'malee somsri nok wilai arun far'

/** Of their own organisation; the network's administrator of all. */
const COORDINATE = { inside: 'wilai arun', outside: 'arun' }

export const SYNC_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /sync/feed', inside: SEES_PEOPLE },
  { endpoint: 'GET /sync/scope', inside: SEES_PEOPLE },
  { endpoint: 'POST /sync/bundles', inside: SEES_PEOPLE },
  { endpoint: 'GET /sync/reference', inside: SEES_PEOPLE },
  // Each entry is judged by itself; whoever lost every right may still hand in what she wrote down.
  { endpoint: 'POST /outbox', inside: EVERYONE },
  { endpoint: 'POST /outbox/receipts', inside: EVERYONE },
  { endpoint: 'POST /outbox/held', inside: EVERYONE },
  { endpoint: 'GET /outbox/held', inside: 'wilai arun' },
  { endpoint: 'GET /outbox/held/:id', ...COORDINATE },
  { endpoint: 'POST /outbox/held/:id/settling', ...COORDINATE },
  { endpoint: 'POST /phones/contact', inside: SEES_PEOPLE },
  { endpoint: 'POST /phones/lost', inside: EVERYONE, open: true },
  { endpoint: 'POST /phones/recovery', inside: EVERYONE },
  { endpoint: 'GET /phones', inside: 'wilai arun' },
  { endpoint: 'POST /phones/:id/wiping', ...COORDINATE },
  { endpoint: 'POST /phones/:id/unlocking', ...COORDINATE },
]

export type SyncParts = { phoneId: string; heldId: string }

/** A phone and what it brought out of reach: of an organisation that วิไล coordinates, or of one that she does not. */
export async function makeSyncParts(operator: Operator, personId: string, isInside: boolean): Promise<SyncParts> {
  const parts = { phoneId: newId(), heldId: newId() }
  const { accountId, organizationId } = isInside
    ? { accountId: castAccounts.malee.id, organizationId: organizations.pao.id }
    : { accountId: castAccounts.far.id, organizationId: organizations.trang.id }
  const entry = { ...visitEntry(personId), id: parts.heldId }
  await operator(async ({ db, centre }) => {
    const sealed = centre.seal.close(JSON.stringify({ ...entry, body: { ...entry.body, id: entry.id } }))
    await sql`select set_config('klang.account', ${accountId}, true)`.execute(db)
    await sql`insert into phones (id, account_id, organization_id, secret, version)
      values (${parts.phoneId}, ${accountId}, ${organizationId}, '', '1')`.execute(db)
    await sql`insert into held_entries (id, about, kind, sealed, body_hash, problem, account_id, organization_id, phone_id, made_at, skew_seconds)
      values (${parts.heldId}, ${personId}, 'visit', ${sealed}, '', 'not-found', ${accountId}, ${organizationId}, ${parts.phoneId}, now(), 0)`.execute(
      db,
    )
    await sql`select set_config('klang.account', '', true)`.execute(db)
  })
  return parts
}

export const syncUrl = (path: string, { phoneId, heldId }: SyncParts) =>
  path.replace('/phones/:id', `/phones/${phoneId}`).replace('/outbox/held/:id', `/outbox/held/${heldId}`)

const now = () => new Date().toISOString()
const base64 = (bytes: number) => Buffer.alloc(bytes).toString('base64')

export const syncBodies = (): Record<string, () => object> => ({
  'POST /outbox': () => ({ phoneId: newId(), sentAt: now(), entries: [visitEntry(newId())] }),
  'POST /sync/bundles': () => ({ ids: [newId()] }),
  'POST /outbox/receipts': () => ({ ids: [newId()] }),
  'POST /outbox/held': () => ({ phoneId: newId(), sentAt: now(), entry: visitEntry(newId()) }),
  'POST /outbox/held/:id/settling': () => ({ outcome: 'not-written', reason: 'บันทึกซ้ำ' }),
  'POST /phones/contact': () => ({
    phoneId: newId(),
    version: '1',
    sentAt: now(),
    waiting: { entries: 0, photos: 0, refused: 0, oldestMadeAt: null },
    waitingIds: [],
    storage: { isPersistent: null, usedBytes: null, grantedBytes: null },
    people: 0,
  }),
  'POST /phones/lost': () => ({ phoneId: newId(), secret: 'none' }),
  'POST /phones/recovery': () => ({
    phoneId: newId(),
    sealed: { recoveryKey: base64(9), publicKey: base64(9), salt: base64(9), iv: base64(9), sealed: base64(9) },
  }),
})
