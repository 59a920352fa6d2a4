// The feed, page by page; then what the phone holds is compared with what it must hold. "Ready" only when both agree.
import type { z } from 'zod'
import type { Bundles, FeedPage, ScopeIds, ScopeSum } from '../../domain/sync/feed.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import type { EntryChange } from './outbox.ts'
import { readMeta } from './phone-meta.ts'
import { NotNow } from './phone-network.ts'
import { hexOfSha256 } from './photo-queue.ts'
import { EpochChanged, type SyncAt } from './sync-at.ts'
import { giveToCoordinator } from './sync-push.ts'

const PAGE = 200
const STORES = ['people', 'chunks', 'meta'] as const

export async function pullPeople(at: SyncAt): Promise<boolean> {
  const { parts } = at
  // What is at the centre before the reading begins is in the pages that are read.
  const sent = parts.outbox.items().filter(({ state, isSettled }) => state === 'sent' && !isSettled)
  const scope = await readPages(at)
  const isReady = (await agrees(at, scope)) || (await reconcile(at))
  const settled: EntryChange = { isSettled: true }
  await parts.outbox.change(new Map(sent.map(({ id }) => [id, settled])))
  if (isReady) await keep(at, { readyAt: at.now() })
  parts.changed()
  return isReady
}

/** The next page is on its way while this one is sealed and written down. */
async function readPages(at: SyncAt): Promise<ScopeSum | null> {
  const { parts, report } = at
  const epoch = (await readMeta(parts.database, 'epoch'))!
  const ask = pagesOf(at)
  let coming = ask((await readMeta(parts.database, 'after')) ?? null)
  let people = 0
  for (;;) {
    const page = await coming
    if (at.isStopped()) throw new NotNow('unreachable')
    if (page.epoch !== epoch) throw new EpochChanged()
    if (page.more) coming = ask(page.after)
    await keep(at, { after: page.after }, page.people)
    people += page.people.length
    report({ people })
    parts.changed()
    if (!page.more) return page.scope
  }
}

function pagesOf({ network, report }: SyncAt) {
  let bytes = 0
  const onBytes = (more: number) => {
    bytes += more
    report({ bytes })
  }
  return (after: string | null): Promise<FeedPage> => {
    const coming = network.get<FeedPage>('/sync/feed', { query: { after, limit: PAGE }, onBytes })
    // Where the page before it cannot be kept, nobody waits for this one.
    coming.catch(() => undefined)
    return coming
  }
}

/** People and where one stands, in one transaction: cut off, the page is read once more. */
async function keep({ parts }: SyncAt, meta: Record<string, unknown>, came: PersonBundle[] = [], gone: string[] = []) {
  const ready = await parts.people.ready(came, gone)
  await parts.database.use(async (db) => {
    const write = db.transaction([...STORES], 'readwrite', { durability: 'strict' })
    await ready.write(write as never)
    for (const [name, value] of Object.entries(meta)) await write.objectStore('meta').put(value, name)
    await write.done
  })
  ready.keep()
}

async function agrees({ parts }: SyncAt, scope: ScopeSum | null): Promise<boolean> {
  const ids = parts.people.ids()
  return scope !== null && scope.count === ids.length && scope.hash === (await hashOf(ids))
}

export const hashOf = (ids: readonly string[]) => hexOfSha256(new TextEncoder().encode([...ids].sort().join('\n')))

async function reconcile(at: SyncAt): Promise<boolean> {
  const { parts, network } = at
  const scope = await network.get<ScopeIds>('/sync/scope')
  if (scope.epoch !== (await readMeta(parts.database, 'epoch'))) throw new EpochChanged()
  const theirs = new Set(scope.ids)
  const gone: string[] = []
  for (const id of parts.people.ids()) if (!theirs.has(id) && (await isLetGo(at, id))) gone.push(id)
  await keep(at, {}, [], gone)
  const missing = scope.ids.filter((id) => !parts.people.has(id))
  for (let from = 0; from < missing.length; from += PAGE) {
    const ids = missing.slice(from, from + PAGE)
    const { people } = await network.post<z.infer<typeof Bundles>>('/sync/bundles', { ids })
    await keep(at, {}, people)
    parts.changed()
  }
  return agrees(at, scope)
}

/** Nothing of her stays once what was written about her is at the centre: there for good, or held for the coordinator. */
async function isLetGo(at: SyncAt, personId: string): Promise<boolean> {
  const unsent = at.parts.outbox
    .items()
    .filter(({ about, state }) => about === personId && (state === 'waiting' || state === 'refused'))
  for (const item of unsent) {
    try {
      await giveToCoordinator(at, { ...item, problem: item.problem ?? 'not-found' })
    } catch (error) {
      if (error instanceof NotNow) throw error
      return false
    }
  }
  return true
}
