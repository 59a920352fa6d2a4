// Visits on a person's time line: that she was visited, by whom; what was measured stands on her page.
import { sql } from 'kysely'
import { type EventRow, eventOf, newestOf, olderThan } from '../../registry/timeline/timeline-rows.queries.ts'
import type { TimelineSource } from '../../registry/timeline/timeline-sources.ts'

export const visitTimeline: TimelineSource = {
  name: 'visits',
  groups: ['care'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<EventRow & { agency: string | null }>`
      select e.id, e.kind, e.on, e.at, e.by, e.organization_name, e.agency
      from (
        select 'visit-' || v.id as id, 'visited' as kind, v.visited_on as on, v.recorded_at as at,
          coalesce(v.visitor_name, a.name) as by, o.name_th as organization_name, v.agency
        from people p
        join visits v on v.person_id = p.id and v.withdrawn_at is null
        left join accounts a on a.id = v.recorded_by
        left join organizations o on o.id = v.organization_id
        where p.id = ${personId} or p.current_id = ${personId}
      ) e
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map((row) =>
      eventOf({ ...row, organizationName: row.agency ?? row.organizationName }, { group: 'care' }),
    )
  },
}
