import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type ManualWord = { id: string; personId: string; standsFor: string }

/** A word by hand that stands, of somebody whom whoever asks sees. */
export async function findManualWord(db: Db, sourceId: string): Promise<ManualWord | undefined> {
  const { rows } = await sql<ManualWord>`
    select s.id, s.person_id, coalesce(p.current_id, p.id) as stands_for
    from person_sources s join people p on p.id = s.person_id
    where s.id = ${sourceId} and s.kind = 'manual' and s.withdrawn_at is null`.execute(db)
  return rows[0]
}

/** A source is never changed: the one is withdrawn, and the other says the same of somebody else. */
export async function sayAgain(db: Db, { id, personId }: ManualWord, of: string, newId: string): Promise<void> {
  await sql`
    insert into person_sources (person_id, id, organization_id, kind, said_on, trust, says, number_index, number_sealed, created_by)
    select ${of}::uuid, ${newId}::uuid, s.organization_id, s.kind, s.said_on, s.trust, s.says, s.number_index, s.number_sealed, s.created_by
    from sources_as_said s where s.person_id = ${personId} and s.id = ${id}`.execute(db)
  await sql`
    update person_sources set withdrawn_at = now() where person_id = ${personId} and id = ${id}`.execute(db)
}
