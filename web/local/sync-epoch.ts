// The centre was restored from a backup: where the feed was left means nothing any more, and what it does not know is offered again.

import type { z } from 'zod'
import type { ReceiptsKnown } from '../../domain/sync/entry.ts'
import type { EntryChange } from './outbox.ts'
import { keepMeta, readMeta } from './phone-meta.ts'
import type { SyncAt } from './sync-at.ts'

type Known = z.infer<typeof ReceiptsKnown>
const AT_ONCE = 1000

export async function beginEpoch(at: SyncAt, epoch: string): Promise<void> {
  const { parts, network } = at
  const before = await readMeta(parts.database, 'epoch')
  if (before === epoch) return
  if (before !== undefined) {
    const sent = parts.outbox
      .items()
      .filter(({ state }) => state === 'sent' || state === 'held')
      .map(({ id }) => id)
    const known = new Set<string>()
    for (let from = 0; from < sent.length; from += AT_ONCE) {
      const answer = await network.post<Known>('/outbox/receipts', { ids: sent.slice(from, from + AT_ONCE) })
      for (const id of answer.known) known.add(id)
    }
    const again: EntryChange = { state: 'waiting', sentAt: null, isSettled: false }
    await parts.outbox.change(new Map(sent.filter((id) => !known.has(id)).map((id) => [id, again])))
    // A picture that is there already is answered by its receipt.
    for (const photo of parts.photos.items())
      if (photo.state === 'sent') await parts.photos.change(photo.id, { state: 'waiting', tries: 0, nextTryAt: 0 })
  }
  // Last: whoever is cut off before this asks the receipts once more.
  await keepMeta(parts.database, { epoch, after: null })
}
