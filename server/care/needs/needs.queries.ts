import { sql } from 'kysely'
import type { Need } from '../../../domain/care/needs/need.ts'
import type { Db } from '../../platform/database.ts'

/** Newest first; those of people who were merged into her are hers. */
export async function listNeedsOf(db: Db, personId: string): Promise<Need[]> {
  const { rows } = await sql<Need & { recordedAt: Date }>`
    select n.id, ${personId}::uuid as person_id, n.found_on, n.need_of, n.kind, n.urgency, n.detail, n.status, n.owner, n.met_on,
      o.name_th as organization_name, n.recorded_at, n.batch_id is not null as from_import
    from people p
    join needs n on n.person_id = p.id and n.withdrawn_at is null
    left join organizations o on o.id = n.organization_id
    where p.id = ${personId} or p.current_id = ${personId}
    order by n.found_on desc, n.id desc`.execute(db)
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }))
}
