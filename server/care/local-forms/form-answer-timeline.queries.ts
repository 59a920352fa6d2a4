// Answers to forms of offices on a person's time line, by the title of the form.
import { sql } from 'kysely'
import { type EventRow, eventOf, newestOf, olderThan } from '../../registry/timeline/timeline-rows.queries.ts'
import type { TimelineSource } from '../../registry/timeline/timeline-sources.ts'

export const formAnswerTimeline: TimelineSource = {
  name: 'form-answers',
  groups: ['care'],
  async list({ db }, personId, before, limit) {
    const { rows } = await sql<Omit<EventRow, 'kind'> & { title: string }>`
      select e.id, e.on, e.at, e.by, e.organization_name, e.title
      from (
        select 'form-answer-' || s.id as id, s.answered_on as on, s.recorded_at as at, a.name as by,
          o.name_th as organization_name, v.definition #>> '{title,th}' as title
        from people p
        join form_answers s on s.person_id = p.id and s.withdrawn_at is null
        join local_form_versions v on v.form_id = s.form_id and v.version = s.version
        left join accounts a on a.id = s.recorded_by
        left join organizations o on o.id = s.organization_id
        where p.id = ${personId} or p.current_id = ${personId}
      ) e
      where ${olderThan(before)} ${newestOf(limit)}`.execute(db)
    return rows.map(({ title, ...row }) =>
      eventOf({ ...row, kind: 'form-answered' }, { group: 'care', values: { title } }),
    )
  },
}
