// Assessments that take a right to be read. Row-level security decides, kind by kind; what was answered is sealed.
import { sql } from 'kysely'
import type { Assessment, FormerScore, NewAssessment } from '../../../domain/care/assessments/assessment.ts'
import type { RestrictedKind } from '../../../domain/registry/restricted/restricted.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Work } from '../../platform/work.ts'
import type { StoredAssessment, ToRescore } from './assessments.queries.ts'
import type { Judged } from './instruments.ts'

/** Without former scores as long as no rule has changed since. */
type Sealed = Pick<Assessment, 'answers' | 'total' | 'band' | 'method' | 'place'> & { formerScores?: FormerScore[] }
type Open = Omit<StoredAssessment, keyof Sealed | 'overrideBand' | 'overrideReason' | 'overrideBy' | 'fromVisit'>

const opened = ({ centre }: Work, sealed: Buffer) => {
  const { formerScores = [], ...said } = JSON.parse(centre.seal.open(Buffer.from(sealed)).toString()) as Sealed
  return { ...said, formerScores }
}

/** The newest first: those that whoever asks may read, and no word of the others. */
export async function listRestrictedAssessmentsOf(work: Work, personId: string): Promise<StoredAssessment[]> {
  const { rows } = await sql<Open & { sealed: Buffer }>`
    select r.id, r.person_id, r.instrument, r.version, r.assessed_on, r.sealed, r.recorded_by as recorded_by_id, r.organization_id,
      r.recorded_at, a.name as recorded_by, o.name_th as organization_name
    from people p
    join restricted_assessments r on r.person_id = p.id and r.withdrawn_at is null
    left join accounts a on a.id = r.recorded_by
    join organizations o on o.id = r.organization_id
    where p.id = ${personId} or p.current_id = ${personId}
    order by r.assessed_on desc, r.id desc`.execute(work.db)
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    ...opened(work, sealed),
    overrideBand: null,
    overrideReason: null,
    overrideBy: null,
    fromVisit: false,
  }))
}

/** A plain insert: whoever writes may have no right to read, so nothing can be asked back (decision 11). */
export async function insertRestrictedAssessment(
  { db, centre, actor }: Work,
  kind: RestrictedKind,
  { id, personId, instrument, version, assessedOn, method, place, visitId }: NewAssessment,
  { answers, ruleVersion, score }: Judged,
): Promise<void> {
  if (!actor.organizationId) throw problems.notAllowed()
  const said = { answers, total: score.total, band: score.band?.code ?? null, method, place }
  await db
    .insertInto('restrictedAssessments')
    .values({
      id,
      personId,
      kind,
      instrument,
      version,
      assessedOn,
      ruleVersion,
      sealed: centre.seal.close(JSON.stringify(said)),
      visitId,
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()
}

type SealedRow = Pick<ToRescore, 'id' | 'personId' | 'version' | 'assessedOn' | 'ruleVersion'> & { sealed: Buffer }
type Opened = ReturnType<typeof opened>
export type SealedToRescore = ToRescore & Pick<Opened, 'method' | 'place'>

/** For whoever runs the centre alone: the database refuses everybody else, whatever she may read. */
export async function listSealedForRescoring(work: Work, instrument: string, after: string, limit: number) {
  const { rows } = await sql<SealedRow>`
    select id, person_id, version, assessed_on, rule_version, sealed
    from sealed_answers_to_rescore(${instrument}, ${after}::uuid, ${limit})`.execute(work.db)
  return rows.map(
    ({ sealed, ...row }): SealedToRescore => ({
      ...row,
      ...(opened(work, sealed) as Opened & Pick<ToRescore, 'answers'>),
    }),
  )
}

export async function sealScore(
  { db, centre }: Work,
  { id, personId, answers, method, place, formerScores }: SealedToRescore,
  { ruleVersion, score }: Judged,
): Promise<void> {
  const said: Sealed = { answers, total: score.total, band: score.band?.code ?? null, method, place, formerScores }
  const sealed = centre.seal.close(JSON.stringify(said))
  await sql`select rescore_sealed_answers(${personId}::uuid, ${id}::uuid, ${ruleVersion}, ${sealed})`.execute(db)
}
