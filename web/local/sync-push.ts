// What waits goes out in the order in which it was written, some dozens at a time.
import type { EntryAnswer, OutboxEntry, PushAnswer } from '../../domain/sync/entry.ts'
import { ApiProblem } from './api.ts'
import { type EntryChange, type OutboxItem, sendable } from './outbox.ts'
import { readMeta } from './phone-meta.ts'
import { EpochChanged, type SyncAt } from './sync-at.ts'

const AT_ONCE = 50

export async function pushEntries(at: SyncAt): Promise<void> {
  const { outbox } = at.parts
  const tried = new Set<string>()
  while (!at.isStopped()) {
    const batch = sendable(outbox.items())
      .filter(({ id }) => !tried.has(id))
      .slice(0, AT_ONCE)
    if (batch.length === 0) return
    for (const { id } of batch) tried.add(id)
    await sendMarked(at, batch)
  }
}

async function sendMarked(at: SyncAt, batch: OutboxItem[]) {
  const { parts } = at
  for (const { id } of batch) parts.sending.add(id)
  parts.changed()
  try {
    await send(at, batch)
  } finally {
    for (const { id } of batch) parts.sending.delete(id)
    parts.changed()
  }
}

/** When the whole was refused, one of them is not what the centre can read: each is sent by itself, and only that one stays. */
async function send(at: SyncAt, batch: OutboxItem[]): Promise<void> {
  const { parts, network, now } = at
  const phoneId = (await readMeta(parts.database, 'phoneId'))!
  const entries: OutboxEntry[] = batch.map(({ entry }) => entry)
  try {
    const sentAt = new Date(now()).toISOString()
    const answer = await network.post<PushAnswer>('/outbox', { phoneId, sentAt, entries })
    await parts.outbox.change(changesOf(answer.answers, sentAt))
    if (answer.epoch !== (await readMeta(parts.database, 'epoch'))) throw new EpochChanged()
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    const [only, ...others] = batch
    if (only && others.length === 0)
      return parts.outbox.change(
        new Map([[only.id, { state: 'refused', problem: error.problem, details: error.details ?? null }]]),
      )
    for (const item of batch) {
      // An earlier one of the same person may have been refused just now.
      if (sendable(parts.outbox.items()).some(({ id }) => id === item.id)) await send(at, [item])
    }
  }
}

function changesOf(answers: readonly EntryAnswer[], sentAt: string): Map<string, EntryChange> {
  const changes = new Map<string, EntryChange>()
  for (const { id, outcome, problem, details } of answers) {
    if (outcome === 'done' || outcome === 'again') changes.set(id, { state: 'sent', sentAt, problem: null })
    if (outcome === 'held') changes.set(id, { state: 'held', sentAt, problem })
    if (outcome === 'refused')
      changes.set(id, { state: 'refused', problem: problem ?? 'unexpected', details: details ?? null })
  }
  return changes
}

/** She gives to the coordinator what the centre refused; only when it is stored there does the phone let go of it. */
export async function giveToCoordinator(
  at: Pick<SyncAt, 'parts' | 'network' | 'now'>,
  item: OutboxItem,
): Promise<void> {
  const { parts, network, now } = at
  const phoneId = (await readMeta(parts.database, 'phoneId'))!
  const sentAt = new Date(now()).toISOString()
  await network.post('/outbox/held', { phoneId, sentAt, entry: item.entry, problem: item.problem })
  await parts.outbox.change(new Map([[item.id, { state: 'held', sentAt }]]))
  parts.changed()
}
