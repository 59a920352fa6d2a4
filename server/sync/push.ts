// What a phone brings, in the order in which it was made: each entry is done once, and a refusal holds back only its own person.
import { problems } from '../../domain/shared/problems.ts'
import type { EntryAnswer, OutboxEntry, Push } from '../../domain/sync/entry.ts'
import { latestDayOf, madeByOurClock, skewOf, skewOfEntry } from '../../domain/sync/skew.ts'
import { inSavepoint } from '../platform/savepoint.ts'
import type { Work } from '../platform/work.ts'
import { type Arrival, findKnownEntries, isInReach, type KnownEntries, keepArrivals } from './arrivals.queries.ts'
import { type ArrivedEntry, type EntryWriter, entryWriterOf } from './entry-writers.ts'
import { hashOfEntry, holdEntry } from './held.queries.ts'
import { writeEntry } from './write-entry.ts'

export async function takePush(
  work: Work,
  { phoneId, sentAt, entries }: Push,
  receivedAt: Date,
): Promise<EntryAnswer[]> {
  const known = await findKnownEntries(
    work.db,
    entries.map(({ id }) => id),
  )
  const push = new Pushing(work, { phoneId, receivedAt, skewSeconds: skewOf(sentAt, receivedAt), known })
  for (let from = 0; from < entries.length; ) from += await push.take(entries, from)
  await keepArrivals(work, phoneId, push.arrivals)
  return push.answers
}

type Given = { phoneId: string; receivedAt: Date; skewSeconds: number; known: KnownEntries }

class Pushing {
  readonly answers: EntryAnswer[] = []
  readonly arrivals: Arrival[] = []
  private readonly stopped = new Set<string>()
  private readonly work: Work
  private readonly given: Given

  constructor(work: Work, given: Given) {
    this.work = work
    this.given = given
  }

  /** Answers how many were taken: several of one kind go together where that kind can, and one by one when that fails. */
  async take(entries: readonly OutboxEntry[], from: number): Promise<number> {
    const run = this.runOfOneKind(entries, from)
    if (run.length > 1 && (await this.takeTogether(run))) return run.length
    const entry = entries[from]!
    const answer = await this.takeOne(entry)
    if (answer.outcome === 'refused' && entry.about) this.stopped.add(entry.about)
    if (answer.outcome === 'done' || answer.outcome === 'held') this.arrived(entry)
    this.answers.push(answer)
    return 1
  }

  private arrived({ id, madeAt }: OutboxEntry) {
    const { skewSeconds, receivedAt } = this.given
    this.arrivals.push({ id, madeAt, skewSeconds: skewOfEntry(madeAt, skewSeconds, receivedAt) })
  }

  private runOfOneKind(entries: readonly OutboxEntry[], from: number): OutboxEntry[] {
    const { kind } = entries[from]!
    if (!entryWriterOf(kind)?.writeMany) return []
    const end = entries.findIndex((entry, at) => at > from && entry.kind !== kind)
    return entries.slice(from, end < 0 ? undefined : end)
  }

  private async takeTogether(run: readonly OutboxEntry[]): Promise<boolean> {
    const { known } = this.given
    if (run.some(({ id, about }) => known.held.has(id) || (about && this.stopped.has(about)))) return false
    const writer = entryWriterOf(run[0]!.kind)!
    const read = run.map((entry) => this.read(writer, entry))
    if (read.some((entry) => 'where' in entry)) return false
    let again: ReadonlySet<string>
    try {
      const arrived = read as ArrivedEntry<unknown>[]
      again = (await inSavepoint(this.work, () => writer.writeMany!(this.work, arrived))).again
    } catch {
      return false // one by one then, and each says by itself what is wrong with it
    }
    for (const entry of run) {
      const isKnown = again.has(entry.id)
      if (!isKnown) this.arrived(entry)
      this.answers.push({ id: entry.id, outcome: isKnown ? 'again' : 'done', problem: null })
    }
    return true
  }

  private async takeOne(entry: OutboxEntry): Promise<EntryAnswer> {
    const { id, about, kind } = entry
    const { known, receivedAt } = this.given
    const heldHash = known.held.get(id)
    if (heldHash && !known.done.has(id)) {
      if (heldHash.equals(hashOfEntry(entry))) return { id, outcome: 'held', problem: null }
      return { id, outcome: 'refused', problem: problems.sentDifferently({ id }).key }
    }
    // What was done before is answered again, whatever has become of its person since.
    if (about && this.stopped.has(about) && !known.done.has(id)) return { id, outcome: 'waits', problem: null }
    const writer = entryWriterOf(kind)
    const read = writer && this.read(writer, entry)
    if (!read || 'where' in read)
      return { id, outcome: 'refused', problem: 'invalid', details: { where: read?.where ?? ['kind'] } }
    const written = await writeEntry(this.work, writer, read, receivedAt)
    if (!('refused' in written)) return { id, outcome: written.again ? 'again' : 'done', problem: null }
    const { key, details } = written.refused
    if (written.isOutOfReach && about && !(await isInReach(this.work.db, about))) return this.hold(entry, key)
    return { id, outcome: 'refused', problem: key, ...(details ? { details } : {}) }
  }

  private async hold(entry: OutboxEntry, problem: string): Promise<EntryAnswer> {
    const { phoneId, skewSeconds, known } = this.given
    await holdEntry(this.work, entry, { problem, isWished: false, phoneId, skewSeconds })
    known.held.set(entry.id, hashOfEntry(entry))
    return { id: entry.id, outcome: 'held', problem }
  }

  private read(writer: EntryWriter<unknown>, entry: OutboxEntry): ArrivedEntry<unknown> | { where: string[] } {
    const { phoneId, receivedAt, skewSeconds } = this.given
    const body = writer.body.safeParse(entry.body)
    if (!body.success) return { where: body.error.issues.map(({ path }) => path.join('.')) }
    // Its receipt is looked for under the id of the entry.
    const made = (body.data as { id?: string }).id
    if (made !== undefined && made !== entry.id) return { where: ['id'] }
    const skew = skewOfEntry(entry.madeAt, skewSeconds, receivedAt)
    return {
      ...entry,
      body: body.data,
      phoneId,
      skewSeconds: skew,
      madeAt: madeByOurClock(entry.madeAt, skewSeconds, receivedAt),
      latestDay: latestDayOf(skew, receivedAt),
    }
  }
}
