// When a rule changes, what was answered is scored anew; what it came to before is kept beside it.
import { INSTRUMENTS } from '../../../domain/care/assessments/instrument-list.ts'
import { audited } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { listForRescoring, setScore, type ToRescore } from './assessments.queries.ts'
import { getInstrument, type Judged, judge } from './instruments.ts'
import { listSealedForRescoring, type SealedToRescore, sealScore } from './restricted-assessments.queries.ts'
import { listTaiTables } from './tai-tables.queries.ts'

const PAGE = 500
const NOTHING_BEFORE = '00000000-0000-0000-0000-000000000000'
export type Rescored = { looked: number; changed: number }

const withFormer = <Row extends ToRescore>(row: Row, now: string): Row => ({
  ...row,
  formerScores: [...row.formerScores, { ruleVersion: row.ruleVersion, total: row.total, band: row.band, until: now }],
})

const isSame = (row: ToRescore, { ruleVersion, score }: Judged) =>
  row.ruleVersion === ruleVersion && row.total === score.total && row.band === (score.band?.code ?? null)

/** Where the scores of an instrument are kept: in the open, or sealed. */
type Keeping<Row extends ToRescore> = {
  list: (work: Work, instrument: string, after: string, limit: number) => Promise<Row[]>
  keep: (work: Work, row: Row, judged: Judged) => Promise<unknown>
}
const OPEN: Keeping<ToRescore> = {
  list: ({ db }, ...page) => listForRescoring(db, ...page),
  keep: ({ db }, row, judged) => setScore(db, row, judged),
}
const SEALED: Keeping<SealedToRescore> = { list: listSealedForRescoring, keep: sealScore }

async function rescoreInstrument<Row extends ToRescore>(
  work: Work,
  code: string,
  { list, keep }: Keeping<Row>,
  now: string,
): Promise<Rescored> {
  const tables = await listTaiTables(work.db)
  const done = { looked: 0, changed: 0 }
  for (let after = NOTHING_BEFORE; ; ) {
    const rows = await list(work, code, after, PAGE)
    for (const row of rows) {
      const judged = judge(await getInstrument(code, row.version), row.answers, row.assessedOn, tables)
      if (isSame(row, judged)) continue
      await keep(work, withFormer(row, now), judged)
      done.changed++
    }
    done.looked += rows.length
    if (rows.length < PAGE) return done
    after = rows.at(-1)!.id
  }
}

/**
 * All, or those of one instrument. What a care manager judged otherwise stays as she judged it, and what the rule says now stands
 * beside it. Beware: sealed ones are scored by whoever runs the centre alone, others pass them over. An old answer that a new rule
 * calls urgent calls nobody: it was looked at in its time.
 */
export const rescoreAssessments = audited(
  'assessment.rescore',
  async (work: Work, instrument: string | undefined, now: string): Promise<Rescored> => {
    const all = { looked: 0, changed: 0 }
    const isOperator = work.actor.accountId === null
    for (const { code, restricted } of INSTRUMENTS) {
      if ((restricted && !isOperator) || (instrument !== undefined && instrument !== code)) continue
      const { looked, changed } = await (restricted
        ? rescoreInstrument(work, code, SEALED, now)
        : rescoreInstrument(work, code, OPEN, now))
      all.looked += looked
      all.changed += changed
    }
    return all
  },
  ({ looked, changed }) => ({ id: NOTHING_BEFORE, details: { looked, changed } }),
)
