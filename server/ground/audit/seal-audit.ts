// Seals the audit every few seconds (decision 23). Until then a line can still vanish unseen: the window is stated, not hidden.
import { setTimeout as pause } from 'node:timers/promises'
import type { Centre } from '../../platform/centre.ts'
import { type Head, sealLines } from './audit-chain.queries.ts'
import { appendHead, readHeads } from './audit-heads.ts'

const EVERY_MS = 5_000
/** Few enough that the embedded database, which does one thing at a time, is not held up. */
const AT_ONCE = 2_000

/** Seals whatever is committed and writes the head down. Answers how many lines were sealed. */
export async function sealAudit(centre: Centre, written?: number): Promise<{ sealed: number; head: Head }> {
  const last = written ?? (await readHeads(centre.config.auditHeadsFile))?.at(-1)?.seq ?? 0
  let [sealed, head] = [0, { seq: 0, chain: '' } as Head]
  for (;;) {
    const piece = await sealLines(centre.db, AT_ONCE)
    head = piece.head
    sealed += piece.sealed
    if (piece.sealed < AT_ONCE) break
  }
  if (head.seq > last) await appendHead(centre.config.auditHeadsFile, { ...head, at: new Date().toISOString() })
  return { sealed, head }
}

/** Keeps the audit sealed while the centre is open. Answers what stops it, after sealing what is left. */
export function keepAuditSealed(centre: Centre): () => Promise<void> {
  const stop = new AbortController()
  let written: number | undefined
  const seal = async () => {
    try {
      written = (await sealAudit(centre, written)).head.seq
    } catch (error) {
      centre.log.warn({ error: (error as Error).message }, 'audit not sealed')
    }
  }
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await seal()
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
    await seal()
  })()
  return async () => {
    stop.abort()
    await loop
  }
}
