// Visits as phones and pages send them, one or many: written by one statement, with their receipts and their lines of audit
// (record_visits in migration 0043, record_one_visit in 0051; docs/decisions/0031-a-visit-is-cheap-to-write.md).
import { sql } from 'kysely'
import { adlTotalOf, refuseVisitAfterDeath } from '../../../domain/care/visits/visit.rules.ts'
import type { NewVisit } from '../../../domain/care/visits/visit.ts'
import { receiptBodyOf } from '../../../domain/care/visits/visit-receipt.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { asColumns } from '../../platform/as-columns.ts'
import type { Db } from '../../platform/database.ts'
import { keptPlan } from '../../platform/kept-plans.ts'
import { hashOfBody } from '../../platform/receipts.ts'
import { inOneStatement, type Who, type Work } from '../../platform/work.ts'

/** A visit that came, and what refuses it by throwing; what it throws counts only if the visit is new. */
export type SentVisit = { visit: NewVisit; judge: () => void }

type Outcome = {
  id: string
  outcome: 'done' | 'again' | 'differs' | 'refused' | 'unseen' | 'died'
  diedOn: string | null
}

/** The row of a visit, and the problem that its rules have with it. */
function judged({ visit, judge }: SentVisit): { row: Record<string, unknown>; refusal: unknown } {
  try {
    judge()
    return { row: asColumns({ ...visit, adlTotal: adlTotalOf(visit) }), refusal: undefined }
  } catch (refusal) {
    return { row: asColumns(visit), refusal }
  }
}

function refuse({ id, outcome, diedOn }: Outcome, { visit }: SentVisit, refusal: unknown) {
  if (outcome === 'differs') throw problems.sentDifferently({ id })
  if (outcome === 'refused') throw refusal
  if (outcome === 'unseen') throw problems.notFound({ what: 'person' })
  if (outcome === 'died') refuseVisitAfterDeath(visit, diedOn)
}

const entryOf = ({ visit }: SentVisit, { row, refusal }: ReturnType<typeof judged>) => ({
  visit: row,
  hash: hashOfBody(receiptBodyOf(visit)).toString('hex'),
  line: newId(),
  allowed: refusal === undefined,
})

/**
 * Does the same visits once however often they are sent. Throws the problem of the first that is refused; then none is to stay
 * written. Answers which were known already.
 */
export async function recordVisits({ db }: Work, sent: SentVisit[]): Promise<{ again: ReadonlySet<string> }> {
  const all = sent.map(judged)
  const entries = sent.map((one, at) => entryOf(one, all[at]!))
  const { rows } =
    await sql<Outcome>`${keptPlan} select * from record_visits(${JSON.stringify(entries)}::jsonb)`.execute(db)
  for (const [at, one] of rows.entries()) refuse(one, sent[at]!, all[at]!.refusal)
  return { again: new Set(rows.filter(({ outcome }) => outcome === 'again').map(({ id }) => id)) }
}

export async function recordVisit(
  work: Work,
  visit: NewVisit,
  judge: () => void,
): Promise<{ id: string; again: boolean }> {
  const { again } = await recordVisits(work, [{ visit, judge }])
  return { id: visit.id, again: again.has(visit.id) }
}

/**
 * The usual case in one round trip: a session that may write, a person whom it sees. Undefined when it is any other; then nothing
 * was written, and the ordinary way says why.
 */
export async function recordVisitAtOnce(
  on: Db,
  who: Who,
  sent: SentVisit,
): Promise<{ id: string; again: boolean } | undefined> {
  if (!(typeof who === 'object' && 'tokenHash' in who)) return undefined
  const entries = JSON.stringify([entryOf(sent, judged(sent))])
  const { rows } = await inOneStatement(on, (db) =>
    sql<{ outcome: 'done' | 'again' | null }>`${keptPlan}
      select record_visit_at_once(${who.tokenHash}, ${entries}::jsonb) as outcome`.execute(db),
  )
  const outcome = rows[0]?.outcome
  return outcome ? { id: sent.visit.id, again: outcome === 'again' } : undefined
}
