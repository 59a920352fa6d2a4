// A phone as tests see it: what it holds, what it wrote, and how it speaks with the centre. The real one is web/local/sync*.ts.
import { createHash } from 'node:crypto'
import { applyEntries } from '../../domain/sync/apply-entries.ts'
import type { OutboxEntry, PushAnswer } from '../../domain/sync/entry.ts'
import type { FeedPage, ScopeIds } from '../../domain/sync/feed.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import type { Call } from '../testing.ts'
import type { CastName } from '../testing-cast.ts'

type State = 'waiting' | 'sent' | 'held' | 'refused'
type Written = { entry: OutboxEntry; state: State }
/** What may go wrong on the way: the answer is lost, and the reading is cut off after so many pages. */
export type Line = { isAnswerLost?: boolean; limit?: number; pages?: number }

export const hashOf = (ids: readonly string[]) =>
  createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex')

export class TestPhone {
  readonly told = new Map<string, PersonBundle>()
  readonly written: Written[] = []
  private after: string | undefined
  private epoch: string | undefined
  readonly as: CastName
  private readonly id: string
  private readonly call: Call
  private readonly onTold: (ids: string[]) => Promise<void>

  constructor(call: Call, as: CastName, id: string, onTold: (ids: string[]) => Promise<void> = async () => undefined) {
    this.call = call
    this.as = as
    this.id = id
    this.onTold = onTold
  }

  write(entry: OutboxEntry) {
    this.written.push({ entry, state: 'waiting' })
  }

  of(state: State) {
    return this.written.filter((one) => one.state === state).map(({ entry }) => entry)
  }

  /** What she sees of a person: as it was told, and what she wrote since. */
  shown(id: string) {
    const hers = this.written.filter(({ entry, state }) => entry.about === id && state === 'waiting')
    return applyEntries(
      this.told.get(id),
      hers.map(({ entry }) => entry),
    )
  }

  ids = () => [...new Set([...this.told.keys(), ...this.of('waiting').map(({ about }) => about!)])].sort()

  /** Whether it holds, at the end, exactly what the centre says that it must. */
  async sync(line: Line = {}): Promise<boolean> {
    await this.beginEpoch((await this.get<ScopeIds>('/sync/scope')).epoch)
    if (!(await this.push(line))) return false
    return this.pull(line)
  }

  private async beginEpoch(epoch: string) {
    if (this.epoch !== undefined && this.epoch !== epoch) {
      const gone = this.written.filter(({ state }) => state === 'sent' || state === 'held')
      const ids = gone.map(({ entry }) => entry.id)
      const known = ids.length > 0 ? (await this.post<{ known: string[] }>('/outbox/receipts', { ids })).known : []
      for (const one of gone) if (!known.includes(one.entry.id)) one.state = 'waiting'
      this.after = undefined
    }
    this.epoch = epoch
  }

  private async push({ isAnswerLost }: Line): Promise<boolean> {
    const entries = this.of('waiting')
    if (entries.length === 0) return true
    const sentAt = new Date().toISOString()
    const { answers } = await this.post<PushAnswer>('/outbox', { phoneId: this.id, sentAt, entries })
    if (isAnswerLost) return false
    const became = { done: 'sent', again: 'sent', held: 'held', refused: 'refused', waits: 'waiting' } as const
    for (const { id, outcome } of answers) this.written.find(({ entry }) => entry.id === id)!.state = became[outcome]
    return true
  }

  private async pull({ limit = 200, pages = 1000 }: Line): Promise<boolean> {
    for (let read = 0; read < pages; read++) {
      const after = this.after ? `&after=${encodeURIComponent(this.after)}` : ''
      const page = await this.get<FeedPage>(`/sync/feed?limit=${limit}${after}`)
      await this.keep(page.people)
      this.after = page.after
      if (page.scope) return this.agrees(page.scope) || this.reconcile()
    }
    return false
  }

  private async reconcile(): Promise<boolean> {
    const scope = await this.get<ScopeIds>('/sync/scope')
    for (const id of this.told.keys()) if (!scope.ids.includes(id)) await this.letGo(id)
    const ids = scope.ids.filter((id) => !this.told.has(id))
    if (ids.length > 0) await this.keep((await this.post<{ people: PersonBundle[] }>('/sync/bundles', { ids })).people)
    return this.agrees(scope)
  }

  private async letGo(id: string) {
    for (const one of this.written.filter(({ entry, state }) => entry.about === id && /waiting|refused/.test(state))) {
      const sentAt = new Date().toISOString()
      await this.post('/outbox/held', { phoneId: this.id, sentAt, entry: one.entry, problem: null })
      one.state = 'held'
    }
    this.told.delete(id)
  }

  private async keep(people: PersonBundle[]) {
    await this.onTold(people.map(({ id }) => id))
    for (const person of people) this.told.set(person.id, person)
  }

  private agrees({ count, hash }: { count: number; hash: string }) {
    return count === this.told.size && hash === hashOf([...this.told.keys()])
  }

  private get = <T>(url: string) => this.ask<T>('GET', url)
  private post = <T>(url: string, body: object) => this.ask<T>('POST', url, body)
  private async ask<T>(method: 'GET' | 'POST', url: string, body?: object): Promise<T> {
    const answer = await this.call(this.as, method, url, body)
    if (answer.status !== 200) throw new Error(`${method} ${url}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body as T
  }
}
