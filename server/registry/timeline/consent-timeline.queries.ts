// What the person agreed to, refused, and took back. Consent stands on the floor below, which knows no time line.
import { sql } from 'kysely'
import { type EventRow, eventOf, newestOf, olderThan } from './timeline-rows.queries.ts'
import type { TimelineSource } from './timeline-sources.ts'

export const consentTimeline: TimelineSource = {
  name: 'consents',
  groups: ['access'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<EventRow & { purpose: string }>`
      with hers as (
        select c.id, c.purpose, c.says_yes, c.said_on, c.recorded_at, c.recorded_by, c.organization_id, c.withdrawn_on, c.withdrawn_at,
          c.withdrawn_by
        from people p join consents c on c.person_id = p.id where p.id = ${personId} or p.current_id = ${personId}
      )
      select e.id, e.kind, e.on, e.at, a.name as by, o.name_th as organization_name, e.purpose
      from (
        select 'consent-' || id as id, case when says_yes then 'consent-given' else 'consent-refused' end as kind, said_on as on,
          recorded_at as at, recorded_by as by_id, organization_id, purpose from hers
        union all
        select 'consent-out-' || id, 'consent-withdrawn', withdrawn_on, coalesce(withdrawn_at, recorded_at), withdrawn_by, null, purpose
        from hers where withdrawn_on is not null
      ) e
      left join accounts a on a.id = e.by_id
      left join organizations o on o.id = e.organization_id
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map((row) => eventOf(row, { group: 'access', codes: [{ list: 'purpose', code: row.purpose }] }))
  },
}
