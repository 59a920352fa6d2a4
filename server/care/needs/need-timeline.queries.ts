// Needs on a person's time line: found, and met.
import { sql } from 'kysely'
import { type EventRow, eventOf, newestOf, olderThan } from '../../registry/timeline/timeline-rows.queries.ts'
import type { TimelineSource } from '../../registry/timeline/timeline-sources.ts'

export const needTimeline: TimelineSource = {
  name: 'needs',
  groups: ['care'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<EventRow & { need: string }>`
      with hers as (
        select n.id, n.found_on, n.met_on, n.status, n.kind, n.recorded_at, n.recorded_by, n.organization_id
        from people p join needs n on n.person_id = p.id and n.withdrawn_at is null
        where p.id = ${personId} or p.current_id = ${personId}
      )
      select e.id, e.kind, e.on, e.at, a.name as by, o.name_th as organization_name, e.need
      from (
        select 'need-' || id as id, 'need-found' as kind, found_on as on, recorded_at as at, recorded_by, organization_id, kind as need from hers
        union all
        select 'need-met-' || id, 'need-met', met_on, recorded_at, null, null, kind from hers where status = 'met' and met_on is not null
      ) e
      left join accounts a on a.id = e.recorded_by
      left join organizations o on o.id = e.organization_id
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map((row) => eventOf(row, { group: 'care', codes: [{ list: 'needKind', code: row.need }] }))
  },
}
