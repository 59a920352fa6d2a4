import { sql } from 'kysely'
import { canAddEvidence, canWithdrawEvidence } from '../../../domain/funds/evidence/evidence.policy.ts'
import type { Evidence, EvidenceOfProject, NewEvidence } from '../../../domain/funds/evidence/evidence.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'

const PAGE = 1000

type Row = Omit<Evidence, 'may' | 'addedAt'> & { addedAt: Date; addedById: string | null }

/** By kind, the oldest first; row-level security says which. */
export async function listEvidence(work: Work, projectId: string): Promise<EvidenceOfProject> {
  const project = await getProjectInSight(work, projectId)
  const { rows } = await sql<Row>`
    select e.id, e.kind, e.subject, e.subject_id, e.caption, e.width, e.height, e.by_phone, a.name as added_by, e.added_at,
      e.added_by as added_by_id
    from evidence e left join accounts a on a.id = e.added_by
    where e.project_id = ${projectId} and e.withdrawn_at is null
    order by e.kind, e.added_at, e.id limit ${PAGE}`.execute(work.db)
  return {
    evidence: rows.map(({ addedById, addedAt, ...row }) => ({
      ...row,
      addedAt: new Date(addedAt).toISOString(),
      may: { withdraw: canWithdrawEvidence(work.actor, project, addedById) },
    })),
    may: { add: canAddEvidence(work.actor, project) },
  }
}

type Stored = { smallKey: string; largeKey: string; width: number; height: number; byPhone: boolean }

/** The database asks that what it belongs to is of the same project. */
export async function insertEvidence(
  { db, actor }: Work,
  projectId: string,
  { id, kind, subject, subjectId, caption, sha256 }: NewEvidence,
  stored: Stored,
): Promise<void> {
  await db
    .insertInto('evidence')
    .values({
      ...{ projectId, id, kind, subject, subjectId, caption, ...stored },
      ...{ sha256: Buffer.from(sha256, 'hex'), addedBy: actor.accountId },
    })
    .execute()
}

type Kept = { id: string; kind: string; smallKey: string; largeKey: string; addedBy: string | null }

/** Row-level security says who sees it. Throws not-found. */
export async function getEvidence(db: Db, projectId: string, id: string): Promise<Kept> {
  const found = await db
    .selectFrom('evidence')
    .select(['id', 'kind', 'smallKey', 'largeKey', 'addedBy'])
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw problems.notFound({ what: 'evidence' })
  return found
}

export async function markEvidenceWithdrawn(
  { db, actor }: Work,
  projectId: string,
  id: string,
  reason: string,
): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .execute()
}
