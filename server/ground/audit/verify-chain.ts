// Walks the chain of seals and says what does not hold. Hashes are reckoned here, not by the database that is under suspicion.
import { createHash } from 'node:crypto'
import type { AuditLine, SealedLine, Trim } from './audit-chain.queries.ts'
import type { WrittenHead } from './audit-heads.ts'

export type FaultKind =
  | 'changed'
  | 'missing'
  | 'missing-seals'
  | 'inserted'
  | 'reordered'
  | 'replaced'
  | 'seal-changed'
  | 'rewritten'
  | 'truncated'
  | 'unsealed'
  | 'heads-missing'
  | 'trim-unknown'

/** `after` and `before` are the times of the nearest lines that hold: between them it happened. */
export type Fault = {
  kind: FaultKind
  seq: number
  toSeq: number
  after: string | null
  before: string | null
  action: string | null
}

export type Verdict = { lines: number; firstSeq: number; lastSeq: number; waiting: number; faults: Fault[] }

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** What was hashed of a line: the same text as audit_line_text of the database. */
export const textOf = (line: AuditLine): string =>
  [
    line.id,
    line.micros,
    line.accountId ?? '-',
    line.organizationId ?? '-',
    line.action,
    line.subjectId ?? '-',
    line.personIds.join(','),
    line.details,
  ].join('\n')

const linked = (chain: string, entryHash: string) => sha256(Buffer.from(chain + entryHash, 'hex'))

const timeOf = ({ line }: SealedLine) => line && new Date(Number(BigInt(line.micros) / 1000n)).toISOString()

type Broken = { at: SealedLine; before: string; fault: Fault }

export class ChainWalk {
  readonly faults: Fault[] = []
  readonly #heads: Map<number, WrittenHead>
  #seq: number
  #chain: string
  #lastTime: string | null = null
  #lines = 0
  /** The chain broke at the line before: the next one tells how. */
  #broken: Broken | undefined
  readonly #brokenOnes: Broken[] = []
  #rewritten = false

  constructor(trim: Trim | undefined, heads: WrittenHead[]) {
    this.#heads = new Map(heads.map((head) => [head.seq, head]))
    this.#seq = trim?.seq ?? 0
    this.#chain = trim?.chainHash ?? ''
    if (trim && this.#heads.get(trim.seq)?.chain !== trim.chainHash)
      this.#find('trim-unknown', trim.seq, { before: trim.lastAt.toISOString() })
  }

  get lastSeq() {
    return this.#seq
  }
  get lines() {
    return this.#lines
  }
  get lastTime() {
    return this.#lastTime
  }

  #find(kind: FaultKind, seq: number, more: Partial<Fault> = {}): Fault {
    const fault: Fault = { kind, seq, toSeq: seq, after: this.#lastTime, before: null, action: null, ...more }
    this.faults.push(fault)
    return fault
  }

  step(at: SealedLine): void {
    const time = timeOf(at)
    const hasGap = at.seq !== this.#seq + 1
    this.#judgeBroken(at, hasGap)
    if (hasGap) this.#find('missing-seals', this.#seq + 1, { toSeq: at.seq - 1, before: time })
    this.#judgeLine(at, time)
    if (!hasGap && linked(this.#chain, at.entryHash) !== at.chainHash) this.#break(at, time)
    this.#judgeHead(at)
    this.#seq = at.seq
    this.#chain = at.chainHash
    this.#lastTime = time ?? this.#lastTime
    this.#lines++
    for (const fault of this.faults.slice(-3))
      if (fault.before === null && fault.seq < at.seq && fault.toSeq < at.seq) fault.before = time
  }

  #judgeLine(at: SealedLine, time: string | null) {
    if (!at.line) this.#find('missing', at.seq)
    else if (sha256(textOf(at.line)) !== at.entryHash)
      this.#find('changed', at.seq, { action: at.line.action, before: time })
  }

  #break(at: SealedLine, time: string | null) {
    const fault = this.#find('replaced', at.seq, { action: at.line?.action ?? null, before: time })
    this.#broken = { at, before: this.#chain, fault }
    this.#brokenOnes.push(this.#broken)
  }

  /** A line that was slipped in is passed over by the next seal; a seal that was changed is not what the next one stands on. */
  #judgeBroken(next: SealedLine, hasGap: boolean) {
    const broken = this.#broken
    this.#broken = undefined
    if (!broken || hasGap) return
    if (linked(broken.before, next.entryHash) === next.chainHash) broken.fault.kind = 'inserted'
    else if (linked(linked(broken.before, broken.at.entryHash), next.entryHash) === next.chainHash)
      broken.fault.kind = 'seal-changed'
    else return
    this.#chain = broken.fault.kind === 'inserted' ? broken.before : linked(broken.before, broken.at.entryHash)
  }

  #judgeHead({ seq, chainHash }: SealedLine) {
    const head = this.#heads.get(seq)
    if (!head || head.chain === chainHash || this.#rewritten) return
    this.#rewritten = true
    this.#find('rewritten', seq, { before: head.at })
  }

  /** Lines that stand in each other's place were exchanged. */
  end(): void {
    for (const one of this.#brokenOnes.slice(0, 200)) {
      if (one.fault.kind !== 'replaced') continue
      const other = this.#brokenOnes.find(
        ({ at }) => at !== one.at && linked(one.before, at.entryHash) === one.at.chainHash,
      )
      if (other) Object.assign(one.fault, { kind: 'reordered', toSeq: other.at.seq })
    }
    const last = [...this.#heads.values()].filter(({ seq }) => seq > this.#seq).at(-1)
    if (last) this.#find('truncated', this.#seq + 1, { toSeq: last.seq, before: last.at })
  }
}
