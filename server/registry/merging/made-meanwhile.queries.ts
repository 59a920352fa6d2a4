// What came about two people while they were one, and to whom of them each piece belongs: whoever bears the id it was made under.
import { sql } from 'kysely'
import type { MadeMeanwhile } from '../../../domain/registry/merging/merge.ts'
import { rootsOf } from '../../../domain/registry/merging/standing.ts'
import type { Db } from '../../platform/database.ts'
import { listMembers, listStanding, listStandingMerges } from './merges.queries.ts'
import type { MergeRow } from './merges-shown.queries.ts'

type Made = Omit<MadeMeanwhile, 'belongsTo' | 'at'> & { personId: string; at: Date }

/**
 * By when it was stored, and by its id, which tells when it was made: a phone may send later what was made before.
 * Beware: an instant of the database is the beginning of its transaction.
 */
async function listMade(db: Db, members: readonly string[], { id, mergedAt, unmergedAt }: MergeRow): Promise<Made[]> {
  const during = (at: string, factId: string) => sql`
    (${sql.ref(at)} > ${mergedAt}::timestamptz or ${sql.ref(factId)} > ${id}::uuid)
    and ${sql.ref(at)} <= coalesce(${unmergedAt}::timestamptz, 'infinity')`
  const others = [
    ['visit', 'visits'],
    ['need', 'needs'],
    ['assessment', 'assessments'],
    ['form-answer', 'form_answers'],
    ['survey', 'household_surveys'],
    ['photo', 'person_photos'],
    ['document', 'person_documents'],
  ] as const
  const facts = others.map(
    ([kind, table]) => sql`
    select ${kind}::text as kind, f.id, f.person_id, f.recorded_at as at, f.recorded_by as by_id, f.organization_id, '{}'::text[] as fields
    from ${sql.table(table)} f
    where f.person_id = any (${members as string[]}::uuid[]) and f.withdrawn_at is null and ${during('f.recorded_at', 'f.id')}`,
  )
  const { rows } = await sql<Made>`
    select m.kind, m.id, m.person_id, m.at, a.name as by, o.name_th as organization_name, m.fields from (
      select case s.kind when 'manual' then 'correction' else 'import' end as kind, s.id, s.person_id, f.created_at as at,
        s.created_by as by_id, s.organization_id, array(select jsonb_object_keys(s.says) order by 1) as fields
      from sources_as_said s join person_sources f on f.person_id = s.person_id and f.id = s.id
      where s.person_id = any (${members as string[]}::uuid[]) and s.withdrawn_at is null and ${during('f.created_at', 'f.id')}
      union all ${sql.join(facts, sql` union all `)}
    ) m
    left join accounts a on a.id = m.by_id
    left join organizations o on o.id = m.organization_id
    order by m.at, m.id`.execute(db)
  return rows
}

/** Of each member, whether she is of the one who left. While the merge stands, as if it did not. */
async function sidesOf(db: Db, merge: MergeRow): Promise<Map<string, MadeMeanwhile['belongsTo']>> {
  const standing = await listStanding(db, [merge.stays, merge.leaves])
  const members = await listMembers(db, [...new Set(standing.values())])
  const merges = (await listStandingMerges(db, [...members.keys()])).filter(({ id }) => id !== merge.id)
  const roots = rootsOf(members.keys(), merges)
  const left = roots.get(merge.leaves)
  return new Map([...roots].map(([id, root]) => [id, root === left ? 'leaves' : 'stays']))
}

export async function listMadeMeanwhile(db: Db, merge: MergeRow): Promise<MadeMeanwhile[]> {
  const sides = await sidesOf(db, merge)
  const made = await listMade(db, [...sides.keys()], merge)
  return made.map(({ personId, at, ...one }) => ({
    ...one,
    at: at.toISOString(),
    belongsTo: sides.get(personId) ?? 'stays',
  }))
}
