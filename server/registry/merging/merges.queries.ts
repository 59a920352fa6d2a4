// Pointers and merges, set-based. Whoever calls has judged: row-level security only keeps her within what she sees.
import { sql } from 'kysely'
import type { Reason } from '../../../domain/registry/merging/merge.ts'
import type { Pair } from '../../../domain/registry/merging/standing.ts'
import type { Db } from '../../platform/database.ts'

/** Whom each of these stands for now. */
export async function listStanding(db: Db, personIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; standsFor: string }>`
    select id, coalesce(current_id, id) as stands_for from people where id = any (${personIds as string[]}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, standsFor }) => [id, standsFor]))
}

export type StandingMerge = Pair & { id: string; mergedAt: Date }

/** Everyone who stands for these, and the merges that hold between them. */
export async function listMembers(db: Db, roots: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; standsFor: string }>`
    select id, coalesce(current_id, id) as stands_for from people
    where id = any (${roots as string[]}::uuid[]) or current_id = any (${roots as string[]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, standsFor }) => [id, standsFor]))
}

export async function listStandingMerges(db: Db, members: readonly string[]): Promise<StandingMerge[]> {
  const { rows } = await sql<StandingMerge>`
    select id, stays, leaves, merged_at from merges where leaves = any (${members as string[]}::uuid[]) and unmerged_at is null`.execute(
    db,
  )
  return rows
}

export async function listMergesOfBatch(db: Db, batchId: string): Promise<StandingMerge[]> {
  const { rows } = await sql<StandingMerge>`
    select id, stays, leaves, merged_at from merges where batch_id = ${batchId} and unmerged_at is null`.execute(db)
  return rows
}

export type NewMergeRow = Pair & { id: string; reasons: Reason[]; note: string }

export const insertMerges = (db: Db, merges: readonly NewMergeRow[], batchId: string | null) =>
  sql`
    insert into merges (id, stays, leaves, kind, batch_id, reasons, note, merged_by)
    select m.id, m.stays, m.leaves, ${batchId ? 'import' : 'hand'}, ${batchId}::uuid, m.reasons, m.note, klang_account()
    from jsonb_to_recordset(${JSON.stringify(merges)}::jsonb) as m (id uuid, stays uuid, leaves uuid, reasons jsonb, note text)`.execute(
    db,
  )

export const endMerges = (db: Db, ids: readonly string[]) =>
  sql`
    update merges set unmerged_at = clock_timestamp(), unmerged_by = klang_account()
    where id = any (${ids as string[]}::uuid[]) and unmerged_at is null`.execute(db)

/** Each points at whom she stands for from now on. The figures and cards of all of them are reckoned anew. */
export async function pointPeople(db: Db, standFor: ReadonlyMap<string, string>): Promise<void> {
  const [ids, roots] = [[...standFor.keys()], [...standFor.values()]]
  await sql`
    update people p set current_id = nullif(w.root, p.id), revision = p.revision + 1, changed_at = now()
    from unnest(${ids}::uuid[], ${roots}::uuid[]) as w (id, root)
    where p.id = w.id and p.current_id is distinct from nullif(w.root, p.id)`.execute(db)
}

export async function reckonAnew(db: Db, personIds: readonly string[]): Promise<void> {
  const ids = personIds as string[]
  await sql`
    select restep_visits(${ids}::uuid[]), refresh_person_card(${ids}::uuid[]), refresh_person_doubts(${ids}::uuid[])`.execute(
    db,
  )
}

/** A hand's number stood sealed on her golden record only, which may take the other's: from here on its source keeps it. */
export const keepSealedNumbers = (db: Db, personIds: readonly string[]) =>
  sql`
    update person_sources s set number_sealed = i.sealed from person_identifiers i
    where s.person_id = any (${personIds as string[]}::uuid[]) and i.person_id = s.person_id and i.kind = 'citizen-number'
      and s.number_index = i.blind_index and s.number_sealed is null`.execute(db)

/**
 * Before they are folded as two again: groups that only the other's sources said were never hers, and those that ended
 * because of the other's sources have never ended. What a hand took away stays away.
 */
export async function partTags(db: Db, roots: readonly string[], since: Date): Promise<void> {
  await sql`
    delete from person_tags t using people root
    where root.id = any (${roots as string[]}::uuid[]) and t.person_id = root.id and exists (
      select from person_sources s join people said on said.id = s.person_id
      where s.id = t.source_id and coalesce(said.current_id, said.id) <> root.id)`.execute(db)
  await sql`
    with ended as (
      select distinct on (t.person_id, t.tag) t.person_id, t.id, t.tag from person_tags t
      where t.person_id = any (${roots as string[]}::uuid[])
        and t.to_day >= (${since}::timestamptz at time zone 'Asia/Bangkok')::date
        and not exists (select from person_tags o where o.person_id = t.person_id and o.tag = t.tag and o.to_day is null)
      order by t.person_id, t.tag, t.to_day desc, t.from_day, t.id
    )
    update person_tags t set to_day = null from ended e
    where t.person_id = e.person_id and t.id = e.id and exists (
        select from people m join person_sources s on s.person_id = m.id
        where (m.id = e.person_id or m.current_id = e.person_id) and s.withdrawn_at is null and s.says->'groups' ? e.tag)
      and not exists (
        select from people m join person_sources s on s.person_id = m.id
        where (m.id = e.person_id or m.current_id = e.person_id) and s.withdrawn_at is null and s.kind = 'manual'
          and s.says ? 'groups' and not s.says->'groups' ? e.tag)`.execute(db)
}
