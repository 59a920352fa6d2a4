// When two records became one, and when they were parted: on the time line of both.
import { sql } from 'kysely'
import { fullName } from '../../../domain/registry/people/names.ts'
import { type EventRow, eventOf, newestOf, olderThan } from '../timeline/timeline-rows.queries.ts'
import type { TimelineSource } from '../timeline/timeline-sources.ts'

type MergeEvent = EventRow & { prefix: string | null; firstName: string; lastName: string | null }

export const mergeTimeline: TimelineSource = {
  name: 'merges',
  groups: ['record'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<MergeEvent>`
      with hers as (
        select p.id from people p where p.id = ${personId} or p.current_id = ${personId}
      ), of_hers as (
        select m.id, m.merged_at, m.merged_by, m.unmerged_at, m.unmerged_by,
          case when m.leaves in (select id from hers) and m.stays not in (select id from hers) then m.stays else m.leaves end as other
        from merges m where m.stays in (select id from hers) or m.leaves in (select id from hers)
      )
      select e.id, e.kind, e.on, e.at, a.name as by, null as organization_name, p.prefix, p.first_name, p.last_name
      from (
        select 'merge-' || id as id, 'merged' as kind, (merged_at at time zone 'Asia/Bangkok')::date as on, merged_at as at,
          merged_by as by_id, other from of_hers
        union all
        select 'merge-out-' || id, 'unmerged', (unmerged_at at time zone 'Asia/Bangkok')::date, unmerged_at, unmerged_by, other
        from of_hers where unmerged_at is not null
      ) e
      join people p on p.id = e.other
      left join accounts a on a.id = e.by_id
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map((row) => eventOf(row, { group: 'record', values: { name: fullName(row) } }))
  },
}
