// Each write is looked up by its receipt before its policy is asked. What is restricted is never said in an audit line.
import { mayAsk } from '../../../domain/care/assessments/assessment.policy.ts'
import type { NewAssessment, Override } from '../../../domain/care/assessments/assessment.ts'
import type { Instrument } from '../../../domain/care/assessments/instrument.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { listMyKinds } from '../../registry/restricted/restricted.queries.ts'
import { getDayOfDeath, insertAssessment, setOverride, setWithdrawn } from './assessments.queries.ts'
import { getInstrument, judge, restrictedKindOf } from './instruments.ts'
import { insertRestrictedAssessment } from './restricted-assessments.queries.ts'
import { listTaiTables } from './tai-tables.queries.ts'
import { tellOfUrgent } from './urgent-answers.ts'

async function refuseForeignInstrument({ db, actor }: Work, instrument: Instrument) {
  if (!instrument.askedBy) return
  const roles = actor.grants.map(({ role }) => role)
  allow(mayAsk({ roles, restricted: await listMyKinds(db) }, instrument))
}

async function store(work: Work, given: NewAssessment, latestDay: string) {
  if (given.assessedOn > latestDay) throw problems.dayInFuture()
  const instrument = await getInstrument(given.instrument, given.version)
  await refuseForeignInstrument(work, instrument)
  const diedOn = await getDayOfDeath(work.db, given.personId)
  if (diedOn !== null && given.assessedOn > diedOn) throw problems.assessmentAfterDeath({ diedOn })
  const tables = instrument.scoring.rule === 'tai' ? await listTaiTables(work.db) : []
  const judged = judge(instrument, given.answers, given.assessedOn, tables)
  const kind = restrictedKindOf(given.instrument)
  if (kind) await insertRestrictedAssessment(work, kind, given, judged)
  else await insertAssessment(work, given, judged)
  if (judged.score.urgent) await tellOfUrgent(work, given, judged.score.urgent)
  return judged.score
}

/**
 * Does the same assessment once however often it is sent. `mayRecord` is asked only when it is new. A phone's clock may run ahead:
 * `latestDay` is the last one that is taken.
 */
export const recordAssessment = audited(
  'assessment.record',
  async (work: Work, given: NewAssessment, mayRecord: () => void, latestDay: string = bangkokToday()) => {
    const { id, ...body } = given
    let differs = false
    const receipt = await once(work, id, body, async () => {
      mayRecord()
      const { total, band } = await store(work, given, latestDay)
      differs =
        (given.shownTotal !== null || given.shownBand !== null) &&
        (given.shownTotal !== total || given.shownBand !== (band?.code ?? null))
      return { id }
    })
    return { ...receipt, differs }
  },
  ({ id, again, differs }, { personId, instrument }) =>
    again
      ? undefined
      : {
          id,
          personIds: [personId],
          // The phone had an older rule: what it showed is not what counts.
          details: restrictedKindOf(instrument) ? {} : { instrument, ...(differs ? { shownDiffered: true } : {}) },
        },
)

type Key = { id: string; personId: string }

/** Nothing is deleted: it stays, with who took it back and why, and no longer counts. */
export const withdrawAssessment = audited(
  'assessment.withdraw',
  async (work: Work, assessment: Key, reason: string) => {
    await setWithdrawn(work, assessment, reason)
    return assessment
  },
  ({ id, personId }) => ({ id, personIds: [personId] }),
)

/** Throws band-unknown when the instrument has no such class. */
export const overrideBand = audited(
  'assessment.override',
  (work: Work, assessment: Key & { instrument: string; version: string }, { id, band, reason }: Override) =>
    once(work, id, { assessmentId: assessment.id, band, reason }, async () => {
      const { bands } = await getInstrument(assessment.instrument, assessment.version)
      if (!bands.some(({ code }) => code === band)) throw problems.bandUnknown({ band })
      await setOverride(work, assessment, band, reason)
      return { id: assessment.id }
    }),
  ({ id, again }, { personId, instrument }, { band }) =>
    again ? undefined : { id, personIds: [personId], details: { instrument, band } },
)
