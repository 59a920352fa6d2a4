// Photographs after everything else, one by one. One that does not get through waits longer each time, and the next has its turn.
import { ApiProblem } from './api.ts'
import { NotNow } from './phone-network.ts'
import type { SyncAt } from './sync-at.ts'

const UPLOAD_MS = 60_000
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 60 * 60_000

export async function sendPhotos(at: SyncAt): Promise<void> {
  const { parts, now } = at
  let stuck: NotNow | undefined
  for (const { id, visitId, personId, state, nextTryAt, tries } of parts.photos.items()) {
    if (state !== 'waiting' || nextTryAt > now()) continue
    if (at.isStopped()) return
    try {
      await sendOne(at, id, visitId, personId)
    } catch (error) {
      if (!(error instanceof NotNow)) throw error
      if (error.why === 'signed-out') throw error
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
      await parts.photos.change(id, { tries: tries + 1, nextTryAt: now() + wait })
      // A line that is gone is gone for the others, too; one picture may only be too large for it.
      if (stuck) throw stuck
      stuck = error
    }
    parts.changed()
  }
  if (stuck) throw stuck
}

async function sendOne({ parts, network, now }: SyncAt, id: string, visitId: string, personId: string) {
  const kept = await parts.photos.read(id)
  if (!kept) return
  const { fields, blob } = kept
  const form = new FormData()
  for (const [name, value] of Object.entries({ id, personId, ...fields }))
    if (name !== 'type') form.append(name, String(value))
  form.append('file', blob, `${id}.jpg`)
  try {
    await network.post(`/visits/${visitId}/photos`, form, { timeoutMs: UPLOAD_MS })
    await parts.photos.change(id, { state: 'sent', problem: null, sentAt: new Date(now()).toISOString() })
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    await parts.photos.change(id, { state: 'refused', problem: error.problem })
  }
}
