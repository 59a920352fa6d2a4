// Assessments on a person's time line: that it was asked, by whom; what came out stands on her page. A restricted one is not
// told here, not even to whoever may read it.
import { sql } from 'kysely'
import { type EventRow, eventOf, newestOf, olderThan } from '../../registry/timeline/timeline-rows.queries.ts'
import type { TimelineSource } from '../../registry/timeline/timeline-sources.ts'

export const assessmentTimeline: TimelineSource = {
  name: 'assessments',
  groups: ['care'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<EventRow & { instrument: string }>`
      select e.id, e.kind, e.on, e.at, e.by, e.organization_name, e.instrument
      from (
        select 'assessment-' || s.id as id, 'assessed' as kind, s.assessed_on as on, s.recorded_at as at, a.name as by,
          o.name_th as organization_name, s.instrument
        from people p
        join assessments s on s.person_id = p.id and s.withdrawn_at is null
        left join accounts a on a.id = s.recorded_by
        left join organizations o on o.id = s.organization_id
        where p.id = ${personId} or p.current_id = ${personId}
      ) e
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map(({ instrument, ...row }) =>
      eventOf(row, { group: 'care', codes: [{ list: 'instrument', code: instrument }] }),
    )
  },
}
