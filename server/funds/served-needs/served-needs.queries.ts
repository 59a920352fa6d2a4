import { sql } from 'kysely'
import type { NeedsToServe, ServedNeed, ServedNeeds } from '../../../domain/funds/served-needs/served-need.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const NEED = sql`n.id as need_id, n.person_id, concat(p.prefix, p.first_name, ' ', p.last_name) as person_name, n.kind, n.urgency, n.found_on,
  n.status`

export async function listServedNeeds(db: Db, projectId: string): Promise<Omit<ServedNeeds, 'may'>> {
  const { rows } = await sql<Omit<ServedNeeds, 'may' | 'needs'>>`
    select p.served_groups as groups, c.named, c.met from projects p, klang_needs_served(p.id) c where p.id = ${projectId}`.execute(
    db,
  )
  const needs = await sql<ServedNeed>`
    select ${NEED}, s.met_in from project_needs s join needs n on n.person_id = s.person_id and n.id = s.need_id
      join people p on p.id = n.person_id
    where s.project_id = ${projectId} and s.ended_at is null order by p.sort_key, n.found_on, n.id`.execute(db)
  return { ...rows[0]!, needs: needs.rows }
}

const MOST = 200

/** Open ones in the project's area (or its fund's), the most urgent first; of persons whom whoever asks may know. */
export async function listNeedsToServe(db: Db, projectId: string, kind: string | null): Promise<NeedsToServe['needs']> {
  const { rows } = await sql<NeedsToServe['needs'][number]>`
    select ${NEED} from projects o left join funds f on f.id = o.fund_id
      join people p on starts_with(p.area_code, coalesce(o.area_code, f.area_code, '')) and p.current_id is null and p.died_on is null
      join needs n on n.person_id = p.id and n.status in ('open', 'in-progress') and n.withdrawn_at is null
    where o.id = ${projectId} and (${kind}::text is null or n.kind = ${kind})
      and not exists (select from project_needs s where s.project_id = o.id and s.need_id = n.id and s.ended_at is null)
    order by array_position(array['very-urgent', 'urgent', 'can-wait'], n.urgency), n.found_on, n.id limit ${MOST}`.execute(
    db,
  )
  return rows
}

/** Whose need it is; row-level security says whether whoever asks may know. Throws not-found. */
export async function getPersonInNeed(db: Db, needId: string): Promise<string> {
  const { rows } = await sql<{ personId: string }>`
    select n.person_id from needs n where n.id = ${needId} and n.withdrawn_at is null`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'need' })
  return rows[0].personId
}

type Link = { projectId: string; needId: string; personId: string }

/** What was ended is named again. */
export async function insertServedNeed({ db, actor }: Work, { projectId, needId, personId }: Link): Promise<void> {
  await sql`
    insert into project_needs (project_id, need_id, person_id, named_by) values (${projectId}, ${needId}, ${personId}, ${actor.accountId})
    on conflict (project_id, need_id) do update set ended_at = null, named_by = excluded.named_by, named_at = now()`.execute(
    db,
  )
}

export async function endServedNeed(db: Db, projectId: string, needId: string): Promise<void> {
  const { rows } = await sql`
    update project_needs set ended_at = now(), met_in = null, met_by = null, met_at = null
    where project_id = ${projectId} and need_id = ${needId} and ended_at is null returning need_id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'need' })
}

export async function saveServedGroups(db: Db, projectId: string, groups: readonly string[]): Promise<void> {
  await sql`update projects set served_groups = ${groups}::text[] where id = ${projectId}`.execute(db)
}

/** Of those in sight: what others named stays as it is. Answers how many the activity met now. */
export async function saveNeedsMet(
  { db, actor }: Work,
  { projectId, reportId, needIds }: { projectId: string; reportId: string; needIds: readonly string[] },
): Promise<number> {
  await sql`update project_needs set met_in = null, met_by = null, met_at = null
    where project_id = ${projectId} and met_in = ${reportId} and need_id <> all (${needIds}::uuid[])`.execute(db)
  const { rows } = await sql`
    update project_needs set met_in = ${reportId}, met_by = ${actor.accountId}, met_at = now()
    where project_id = ${projectId} and need_id = any (${needIds}::uuid[]) and ended_at is null returning need_id`.execute(
    db,
  )
  return rows.length
}
