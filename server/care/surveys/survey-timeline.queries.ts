// Household surveys on a person's time line: of her own, and of the household she lives in; what was told stands on her page.
import { sql } from 'kysely'
import { type EventRow, eventOf, newestOf, olderThan } from '../../registry/timeline/timeline-rows.queries.ts'
import type { TimelineSource } from '../../registry/timeline/timeline-sources.ts'

export const surveyTimeline: TimelineSource = {
  name: 'surveys',
  groups: ['care'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<Omit<EventRow, 'kind'> & { round: string }>`
      with hers as (select id from people where id = ${personId} or current_id = ${personId})
      select e.id, e.on, e.at, e.by, e.organization_name, e.round
      from (
        select 'survey-' || s.id as id, s.surveyed_on as on, s.recorded_at as at, a.name as by,
          o.name_th as organization_name, s.kind as round
        from household_surveys s
        left join accounts a on a.id = s.recorded_by
        left join organizations o on o.id = s.organization_id
        where s.withdrawn_at is null and (s.person_id in (select id from hers) or s.household_id in (
          select m.household_id from household_members m where m.person_id in (select id from hers) and m.to_day is null))
      ) e
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map(({ round, ...row }) =>
      eventOf({ ...row, kind: 'surveyed' }, { group: 'care', codes: [{ list: 'surveyKind', code: round }] }),
    )
  },
}
