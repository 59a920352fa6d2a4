import { sql } from 'kysely'
import type { CalendarEntry, CalendarQuery } from '../../../domain/funds/activities/activity-calendar.ts'
import type { Db } from '../../platform/database.ts'

const MOST = 2000

/** Whom it concerns by her work, when neither a project nor a fund is named. */
const followed = sql`(p.id = any ((select klang_my_projects())::uuid[]) or p.fund_id = any ((select klang_open_books())::uuid[])
  or p.organization_id = (select klang_organization()))`

const which = ({ projectId, fundId }: CalendarQuery) => {
  if (projectId) return sql`p.id = ${projectId}`
  return fundId ? sql`p.fund_id = ${fundId}` : followed
}

/**
 * Of running projects: planned with a day, between the two or late; and reported beside the plan. Row-level security hides the reports
 * that are no business of whoever asks.
 */
export async function listCalendar(db: Db, query: CalendarQuery): Promise<CalendarEntry[]> {
  const { rows } = await sql<CalendarEntry>`
    with chosen as (
      select p.id, p.title, p.code, p.fund_id, p.proposal from projects p where p.status = 'running' and ${which(query)}),
    planned as (
      select c.id as project_id, (a ->> 'id')::uuid as activity_id, a ->> 'title' as title, (a ->> 'fromDay')::date as from_day,
        coalesce((a ->> 'toDay')::date, (a ->> 'fromDay')::date) as to_day,
        coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'sent', r.sent_at is not null) order by r.id) from activity_reports r
          where r.project_id = c.id and r.activity_id = (a ->> 'id')::uuid), '[]') as reports
      from chosen c cross join lateral jsonb_array_elements(coalesce(c.proposal -> 'activities', '[]')) a
      where a ->> 'fromDay' is not null),
    beside as (
      select r.project_id, null::uuid as activity_id, r.title, r.from_day, coalesce(r.to_day, r.from_day) as to_day,
        jsonb_build_array(jsonb_build_object('id', r.id, 'sent', r.sent_at is not null)) as reports
      from chosen c join activity_reports r on r.project_id = c.id
      where r.activity_id is null and r.from_day between ${query.from} and ${query.to})
    select e.project_id, c.title as project_title, c.code as project_code, c.fund_id, f.name_th as fund_name, e.activity_id, e.title,
      e.from_day, e.to_day, e.reports
    from (
      select project_id, activity_id, title, from_day, to_day, reports from planned
      where (from_day <= ${query.to} and to_day >= ${query.from})
        or (to_day < klang_today() and not reports @> '[{"sent": true}]')
      union all select project_id, activity_id, title, from_day, to_day, reports from beside) e
    join chosen c on c.id = e.project_id join funds f on f.id = c.fund_id
    order by e.from_day, c.code, e.title limit ${MOST}`.execute(db)
  return rows
}
