// When a rule changes, what was answered is scored anew; what it came to before is kept beside it.
import { INSTRUMENTS } from '../../../domain/care/assessments/instrument-list.ts'
import { audited } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { listForRescoring, setScore, type ToRescore } from './assessments.queries.ts'
import { getInstrument, type Judged, judge } from './instruments.ts'
import { listTaiTables } from './tai-tables.queries.ts'

const PAGE = 500
const NOTHING_BEFORE = '00000000-0000-0000-0000-000000000000'
export type Rescored = { looked: number; changed: number }

const withFormer = (row: ToRescore, now: string): ToRescore => ({
  ...row,
  formerScores: [...row.formerScores, { ruleVersion: row.ruleVersion, total: row.total, band: row.band, until: now }],
})

const isSame = (row: ToRescore, { ruleVersion, score }: Judged) =>
  row.ruleVersion === ruleVersion && row.total === score.total && row.band === (score.band?.code ?? null)

async function rescoreInstrument({ db }: Work, code: string, now: string): Promise<Rescored> {
  const tables = await listTaiTables(db)
  const done = { looked: 0, changed: 0 }
  for (let after = NOTHING_BEFORE; ; ) {
    const rows = await listForRescoring(db, code, after, PAGE)
    for (const row of rows) {
      const judged = judge(await getInstrument(code, row.version), row.answers, row.assessedOn, tables)
      if (isSame(row, judged)) continue
      await setScore(db, withFormer(row, now), judged)
      done.changed++
    }
    done.looked += rows.length
    if (rows.length < PAGE) return done
    after = rows.at(-1)!.id
  }
}

/** All that are not sealed, or those of one instrument. Beware: restricted ones are scored when they are recorded, and stay so. */
export const rescoreAssessments = audited(
  'assessment.rescore',
  async (work: Work, instrument: string | undefined, now: string): Promise<Rescored> => {
    const all = { looked: 0, changed: 0 }
    for (const { code, restricted } of INSTRUMENTS) {
      if (restricted || (instrument !== undefined && instrument !== code)) continue
      const { looked, changed } = await rescoreInstrument(work, code, now)
      all.looked += looked
      all.changed += changed
    }
    return all
  },
  ({ looked, changed }) => ({ id: NOTHING_BEFORE, details: { looked, changed } }),
)
