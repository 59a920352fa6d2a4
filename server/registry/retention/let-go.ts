// Lets go of what has been kept long enough, and says so: a report of every run stays, and a line in the audit.
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../../../domain/shared/ids.ts'
import { appendHead } from '../../ground/audit/audit-heads.ts'
import { sealAudit } from '../../ground/audit/seal-audit.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import { inWork } from '../../platform/work.ts'
import {
  isDueTonight,
  type Kept,
  keepReport,
  letGoOfLonePhotos,
  letGoOfMonthlyPapers,
  letGoOfReceipts,
  letGoOfUndoneFiles,
  listPastKeeping,
  trimAudit,
} from './retention.queries.ts'

/** People are never erased by a clock: that takes a request and two people. Here they are only counted. */
export const COUNTED_ONLY = 'keep-ended-people'

const RUNS: Record<string, (centre: Centre, before: string) => Promise<void>> = {
  'keep-audit': async (centre, before) => {
    await sealAudit(centre)
    const trim = await trimAudit(centre.db, before)
    if (!trim) return
    // The file knows where the chain begins now; without this line verify would say that its beginning was stolen.
    const head = { seq: trim.seq, chain: trim.chainHash, at: new Date().toISOString() }
    await appendHead(centre.config.auditHeadsFile, head)
  },
  'keep-receipts': ({ db }, before) => letGoOfReceipts(db, before),
  'keep-undone-files': async ({ db, files }, before) => {
    for (const key of await letGoOfUndoneFiles(db, before)) await files.remove(key)
  },
  'keep-lone-photos': async ({ db, files }, before) => {
    for (const key of await letGoOfLonePhotos(db, before)) await files.remove(key)
  },
  'keep-monthly-papers': async ({ db, files }, before) => {
    for (const key of await letGoOfMonthlyPapers(db, before)) await files.remove(key)
  },
}

export async function letGo(centre: Centre, isRehearsal: boolean): Promise<Kept[]> {
  const report = await listPastKeeping(centre.db)
  if (!isRehearsal) for (const { code, amount, before } of report) if (amount > 0) await RUNS[code]?.(centre, before)
  await inWork(centre, 'operator', async (work) => {
    const id = newId()
    await keepReport(work.db, id, isRehearsal, report)
    const counts = Object.fromEntries(report.map(({ code, amount }) => [code, amount]))
    await recordReading(work, isRehearsal ? 'retention.rehearse' : 'retention.run', id, [], counts)
  })
  return report
}

const EVERY_MS = 30 * 60_000

/** Once a night, from two o'clock in Bangkok. Answers what stops it. */
export function keepRetention(centre: Centre): () => Promise<void> {
  const stop = new AbortController()
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await pause(EVERY_MS, undefined, { signal: stop.signal, ref: false }).catch(() => undefined)
      if (stop.signal.aborted) return
      try {
        if (await isDueTonight(centre.db)) centre.log.info({ report: await letGo(centre, false) }, 'retention')
      } catch (error) {
        centre.log.warn({ error: (error as Error).message }, 'retention did not run')
      }
    }
  })()
  return async () => {
    stop.abort()
    await loop
  }
}
