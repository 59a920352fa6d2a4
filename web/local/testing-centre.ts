// A centre in a few lines, for tests of the phone: receipts, a feed, a scope; and a bad line, as bad as the test says.
import { newId } from '../../domain/shared/ids.ts'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { hashOf } from './sync-pull.ts'

type Answer = { status: number; body: unknown }
type Fault = (path: string, body: unknown) => unknown

const ok = (body: unknown): Answer => ({ status: 200, body })

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one stage, its parts share all they have
export function testingCentre(people: PersonBundle[]) {
  const centre = {
    epoch: newId(),
    sessionId: newId(),
    people: new Map(people.map((person) => [person.id, person])),
    done: new Map<string, OutboxEntry>(),
    held: new Map<string, OutboxEntry>(),
    photos: new Map<string, { sha256: string; bytes: number }>(),
    refuses: new Map<string, string>(),
    wipe: false,
    isLost: false,
    asked: [] as string[],
    /** Before the centre hears of it, and after it did. */
    before: (() => undefined) as Fault,
    after: (() => undefined) as Fault,
    pageSize: 200,
    fetch: undefined as unknown as typeof fetch,
  }

  function push({ entries }: { entries: OutboxEntry[] }): Answer {
    const blocked = new Set<string | null>()
    const answers = entries.map((entry) => {
      const { id, about } = entry
      if (centre.done.has(id)) return { id, outcome: 'again', problem: null }
      if (about && blocked.has(about)) return { id, outcome: 'waits', problem: null }
      const problem = centre.refuses.get(id)
      if (problem) {
        blocked.add(about)
        return { id, outcome: 'refused', problem }
      }
      centre.done.set(id, entry)
      return { id, outcome: 'done', problem: null }
    })
    return ok({ epoch: centre.epoch, receivedAt: new Date().toISOString(), answers })
  }

  const scope = async () => {
    const ids = [...centre.people.keys()].sort()
    return { count: ids.length, hash: await hashOf(ids), ids }
  }

  async function feed(query: URLSearchParams): Promise<Answer> {
    const ordered = [...centre.people.values()]
    const from = Number(query.get('after') ?? 0)
    const page = ordered.slice(from, from + centre.pageSize)
    const more = from + page.length < ordered.length
    const { count, hash } = await scope()
    const after = String(from + page.length)
    return ok({ epoch: centre.epoch, after, more, people: page, scope: more ? null : { count, hash } })
  }

  async function photo(form: FormData): Promise<Answer> {
    const bytes = (form.get('file') as Blob).size
    centre.photos.set(String(form.get('id')), { sha256: String(form.get('sha256')), bytes })
    return ok({ id: form.get('id'), again: false })
  }

  async function answer(path: string, query: URLSearchParams, body: never): Promise<Answer> {
    if (path === '/phones/contact')
      return ok({ epoch: centre.epoch, now: '', wipe: centre.wipe, recoveryKey: '', keepSentDays: 35, secret: 's' })
    if (path === '/phones/lost') return ok({ wipe: centre.isLost })
    if (path === '/sync/reference') return ok({ 'team-feed': { visits: [] } })
    if (path === '/me')
      return ok({
        actor: { accountId: newId(), name: 'มาลี', organizationName: 'รพ.สต.', grants: [] },
        sessionId: centre.sessionId,
      })
    if (path === '/outbox') return push(body)
    if (path === '/outbox/held') {
      const { entry } = body as { entry: OutboxEntry }
      centre.held.set(entry.id, entry)
      return ok({ id: entry.id })
    }
    if (path === '/outbox/receipts') {
      const { ids } = body as { ids: string[] }
      return ok({ epoch: centre.epoch, known: ids.filter((id) => centre.done.has(id) || centre.held.has(id)) })
    }
    if (path === '/sync/feed') return feed(query)
    if (path === '/sync/scope') return ok({ epoch: centre.epoch, ...(await scope()) })
    if (path === '/sync/bundles') {
      const { ids } = body as { ids: string[] }
      return ok({ epoch: centre.epoch, people: ids.flatMap((id) => centre.people.get(id) ?? []) })
    }
    if (/^\/visits\/.+\/photos$/.test(path)) return photo(body)
    return { status: 404, body: { problem: 'not-found' } }
  }

  centre.fetch = async (input, init) => {
    const url = new URL(String(input), 'http://centre.test')
    const path = url.pathname.replace('/api/v1', '')
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body
    centre.asked.push(path)
    const early = await centre.before(path, body)
    if (early) return early as Response
    const { status, body: said } = await answer(path, url.searchParams, body as never)
    return ((await centre.after(path, body)) as Response | undefined) ?? Response.json(said, { status })
  }
  return centre
}

export type TestingCentre = ReturnType<typeof testingCentre>
