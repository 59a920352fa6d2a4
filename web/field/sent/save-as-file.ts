import type { OutboxEntry } from '../../../domain/sync/entry.ts'
import { fileOf } from './readable.ts'

/** Readable by whoever has the file: it is for the coordinator's hand. */
export function saveAsFile(entry: OutboxEntry, rights: readonly string[]) {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(fileOf(entry, rights), null, 2)], { type: 'application/json' }),
  )
  Object.assign(document.createElement('a'), {
    href: address,
    download: `klang-${entry.kind}-${entry.id}.json`,
  }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
