// The first word of each round: how the phone stands, and what the centre wants of it.
import type { Me } from '../../domain/ground/accounts/sign-in.ts'
import type { PhoneContact, PhoneOrders } from '../../domain/sync/phone.ts'
import { ApiProblem } from './api.ts'
import { accountOf } from './field-account.ts'
import { keepMeta, readMeta } from './phone-meta.ts'
import { NotNow } from './phone-network.ts'
import type { SyncAt } from './sync-at.ts'
import { beginEpoch } from './sync-epoch.ts'

const DAY_MS = 24 * 60 * 60_000
const MOST_IDS = 2000

export async function makeContact(at: SyncAt): Promise<'go on' | 'wipe'> {
  const { parts, network, now } = at
  const orders = await network
    .post<PhoneOrders & { secret?: string }>('/phones/contact', await contactOf(at))
    .catch(wipedOr(at))
  if (orders === 'wipe' || orders.wipe) return 'wipe'
  await keepMeta(parts.database, {
    contactAt: now(),
    recoveryKey: orders.recoveryKey,
    keepSentDays: orders.keepSentDays,
    ...(orders.secret ? { phoneSecret: orders.secret } : {}),
  })
  await beginEpoch(at, orders.epoch)
  await forgetSent(at, orders.keepSentDays)
  const told = await network.get<Record<string, unknown>>('/sync/reference')
  const me = await network.get<Me>('/me')
  await keepMeta(parts.database, { sessionId: me.sessionId })
  await parts.told.keep({ ...told, '#me': { ...accountOf(me), ...(await restrictedOf(told)) } })
  return 'go on'
}

const restrictedOf = async (told: Record<string, unknown>) =>
  Array.isArray(told['restricted-kinds']) ? { restricted: told['restricted-kinds'] as string[] } : {}

/** Nobody is signed in any more: a lost phone is told so all the same, by the secret it was given. */
const wipedOr =
  ({ parts, network }: SyncAt) =>
  async (error: unknown): Promise<'wipe'> => {
    const isSignedOut = error instanceof NotNow && error.why === 'signed-out'
    if (!isSignedOut) throw error
    const [phoneId, secret] = [await readMeta(parts.database, 'phoneId'), await readMeta(parts.database, 'phoneSecret')]
    if (!(phoneId && secret)) throw error
    const answer = await network
      .post<{ wipe: boolean }>('/phones/lost', { phoneId, secret })
      .catch((failure: unknown) => {
        if (failure instanceof ApiProblem || failure instanceof NotNow) return { wipe: false }
        throw failure
      })
    if (answer.wipe) return 'wipe'
    throw error
  }

async function contactOf({ parts, now, version }: SyncAt): Promise<PhoneContact> {
  const phoneId = (await readMeta(parts.database, 'phoneId'))!
  const items = parts.outbox.items()
  const unsent = items.filter(({ state }) => state === 'waiting' || state === 'refused')
  const photos = parts.photos.items().filter(({ state }) => state !== 'sent')
  return {
    phoneId,
    version,
    sentAt: new Date(now()).toISOString(),
    waiting: {
      entries: items.filter(({ state }) => state === 'waiting').length,
      photos: photos.length,
      refused: items.filter(({ state }) => state === 'refused').length,
      oldestMadeAt: unsent.map(({ madeAt }) => madeAt).sort()[0] ?? null,
    },
    waitingIds: [
      ...unsent.map(({ id, kind }) => ({ id, kind: kind as string })),
      ...photos.map(({ id }) => ({ id, kind: 'photo' })),
    ].slice(0, MOST_IDS),
    storage: await storageNow(),
    people: parts.people.ids().length,
  }
}

async function storageNow(): Promise<PhoneContact['storage']> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined
  const isPersistent = (await storage?.persisted?.().catch(() => null)) ?? null
  const estimate = await storage?.estimate?.().catch(() => undefined)
  return { isPersistent, usedBytes: estimate?.usage ?? null, grantedBytes: estimate?.quota ?? null }
}

/** What the centre has acknowledged stays as long as it may be restored from an older backup. */
async function forgetSent({ parts, now }: SyncAt, keepDays: number) {
  const before = new Date(now() - keepDays * DAY_MS).toISOString()
  const isOld = ({ state, sentAt }: { state: string; sentAt: string | null }) =>
    (state === 'sent' || state === 'held') && sentAt !== null && sentAt < before
  await parts.outbox.drop(
    parts.outbox
      .items()
      .filter(isOld)
      .map(({ id }) => id),
  )
  await parts.photos.drop(
    parts.photos
      .items()
      .filter(isOld)
      .map(({ id }) => id),
  )
}
