// Codes that let a phone add pictures. Of each only the hash is kept.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { EvidenceSubject } from '../../../domain/funds/evidence/evidence.ts'
import {
  MOST_OF_AN_OPENING,
  type NewOpening,
  OPENING_MINUTES,
  type OpeningKind,
  type OpeningState,
} from '../../../domain/funds/evidence/opening.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const hashOfOpening = (code: string) => createHash('sha256').update(`evidence:${code}`).digest()

export async function insertOpening(
  { db, actor }: Work,
  projectId: string,
  { id, kind, subject, subjectId }: NewOpening,
  code: string,
): Promise<string> {
  const { rows } = await sql<{ expiresAt: Date }>`
    insert into evidence_openings (id, project_id, kind, subject, subject_id, code_hash, created_by, expires_at)
    values (${id}, ${projectId}, ${kind}, ${subject}, ${subjectId}, ${hashOfOpening(code)}, ${actor.accountId},
      now() + ${OPENING_MINUTES} * interval '1 minute')
    returning expires_at`.execute(db)
  return new Date(rows[0]!.expiresAt).toISOString()
}

/** One's own. Throws not-found. */
export async function getOpeningState(db: Db, projectId: string, id: string): Promise<OpeningState> {
  const { rows } = await sql<Omit<OpeningState, 'expiresAt'> & { expiresAt: Date }>`
    select received, expires_at,
      case when closed_at is not null then 'closed' when expires_at <= now() then 'expired' else 'open' end as state
    from evidence_openings where project_id = ${projectId} and id = ${id}`.execute(db)
  const found = rows[0]
  if (!found) throw problems.notFound({ what: 'opening' })
  return { ...found, expiresAt: new Date(found.expiresAt).toISOString() }
}

export async function markOpeningClosed(db: Db, id: string): Promise<void> {
  await sql`update evidence_openings set closed_at = coalesce(closed_at, now()) where id = ${id}`.execute(db)
}

export type Opening = {
  id: string
  projectId: string
  projectTitle: string
  kind: OpeningKind
  subject: EvidenceSubject
  subjectId: string | null
  createdBy: string
  expiresAt: Date
  received: number
}

/** Asked as the operator: whoever holds the code has no account. Throws opening-over, and says why. */
export async function getOpening(db: Db, code: string): Promise<Opening> {
  const { rows } = await sql<Opening & { state: 'open' | 'closed' | 'expired' }>`
    select e.id, e.project_id, p.title as project_title, e.kind, e.subject, e.subject_id, e.created_by, e.expires_at, e.received,
      case when e.closed_at is not null or a.disabled_at is not null or o.closed_at is not null then 'closed'
        when e.expires_at <= now() then 'expired' else 'open' end as state
    from evidence_openings e join projects p on p.id = e.project_id join accounts a on a.id = e.created_by
    join organizations o on o.id = a.organization_id
    where e.code_hash = ${hashOfOpening(code)}`.execute(db)
  const found = rows[0]
  if (!found) throw problems.openingOver({ reason: 'unknown' })
  const { state, ...opening } = found
  if (state !== 'open') throw problems.openingOver({ reason: state })
  if (opening.received >= MOST_OF_AN_OPENING) throw problems.openingOver({ reason: 'full' })
  return opening
}

/** Holds its row, so that a picture comes before the closing or after it. Throws opening-over. */
export async function countReceived(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ received: number }>`
    update evidence_openings set received = received + 1
    where id = ${id} and closed_at is null and expires_at > now() and received < ${MOST_OF_AN_OPENING}
    returning received`.execute(db)
  if (!rows[0]) throw problems.openingOver({ reason: 'closed' })
  return rows[0].received
}
