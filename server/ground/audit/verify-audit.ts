// Whether the audit is as it was sealed: against its own chain, and against the heads that stand outside the database.
import type { Db } from '../../platform/database.ts'
import { asKeeper, findLastTrim, listSealedLines, listUnsealedLines } from './audit-chain.queries.ts'
import { readHeads } from './audit-heads.ts'
import { ChainWalk, type Verdict } from './verify-chain.ts'

const PAGE = 2_000

export async function verifyAudit(db: Db, headsFile: string): Promise<Verdict> {
  const heads = await readHeads(headsFile)
  const trim = await asKeeper(db, findLastTrim)
  const walk = new ChainWalk(trim, heads ?? [])
  const firstSeq = (trim?.seq ?? 0) + 1
  for (let after = firstSeq - 1; ; ) {
    const page = await asKeeper(db, (keeper) => listSealedLines(keeper, after, PAGE))
    for (const line of page) walk.step(line)
    if (page.length < PAGE) break
    after = page.at(-1)!.seq
  }
  walk.end()
  const faults = [...walk.faults]
  const none = { after: null, before: null, action: null }
  if (!heads && walk.lastSeq > 0)
    faults.push({ kind: 'heads-missing', seq: walk.lastSeq, toSeq: walk.lastSeq, ...none })
  const unsealed = await asKeeper(db, listUnsealedLines)
  for (const { at, action } of unsealed.filter(({ isLate }) => isLate))
    faults.push({ kind: 'unsealed', seq: 0, toSeq: 0, after: at.toISOString(), before: at.toISOString(), action })
  return {
    lines: walk.lines,
    firstSeq,
    lastSeq: walk.lastSeq,
    waiting: unsealed.filter(({ isLate }) => !isLate).length,
    faults,
  }
}
