// Assessments that take a right to be read. Row-level security decides, kind by kind; what was answered is sealed.
import { sql } from 'kysely'
import type { Assessment, NewAssessment } from '../../../domain/care/assessments/assessment.ts'
import type { RestrictedKind } from '../../../domain/registry/restricted/restricted.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Work } from '../../platform/work.ts'
import type { StoredAssessment } from './assessments.queries.ts'
import type { Judged } from './instruments.ts'

type Sealed = Pick<Assessment, 'answers' | 'total' | 'band' | 'method' | 'place'>
type Open = Omit<
  StoredAssessment,
  keyof Sealed | 'overrideBand' | 'overrideReason' | 'overrideBy' | 'formerScores' | 'fromVisit'
>

/** The newest first: those that whoever asks may read, and no word of the others. */
export async function listRestrictedAssessmentsOf({ db, centre }: Work, personId: string): Promise<StoredAssessment[]> {
  const { rows } = await sql<Open & { sealed: Buffer }>`
    select r.id, r.person_id, r.instrument, r.version, r.assessed_on, r.sealed, r.recorded_by as recorded_by_id, r.organization_id,
      r.recorded_at, a.name as recorded_by, o.name_th as organization_name
    from people p
    join restricted_assessments r on r.person_id = p.id and r.withdrawn_at is null
    left join accounts a on a.id = r.recorded_by
    join organizations o on o.id = r.organization_id
    where p.id = ${personId} or p.current_id = ${personId}
    order by r.assessed_on desc, r.id desc`.execute(db)
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    ...(JSON.parse(centre.seal.open(Buffer.from(sealed)).toString()) as Sealed),
    overrideBand: null,
    overrideReason: null,
    overrideBy: null,
    formerScores: [],
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
