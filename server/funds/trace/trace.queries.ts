import { sql } from 'kysely'
import {
  type Trace,
  type TracedActivity,
  type TracedProject,
  type TraceWanted,
  traceLevels,
} from '../../../domain/funds/trace/trace.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getPersonInNeed } from '../served-needs/served-needs.queries.ts'

/** Of the granted ones; a goal stands for those below it too. */
async function listTracedProjects(db: Db, { goal, fund, project, need, year }: TraceWanted): Promise<TracedProject[]> {
  const { rows } = await sql<TracedProject>`
    with recursive meant as (
      select id from goals where id = ${goal ?? null}::uuid
      union select g.id from meant m join goals g on g.parent_id = m.id)
    select p.id, p.title, p.fund_id, f.name_th as fund_name, p.goal_ids, m.approved_satang, m.paid_satang, m.returned_satang,
      coalesce((select jsonb_agg(jsonb_build_object('number', i.number, 'paidSatang', i.paid_satang) order by i.number)
        from instalments i where i.project_id = p.id), '[]') as instalments
    from projects p join project_money m on m.project_id = p.id left join funds f on f.id = p.fund_id
    where p.status in ('running', 'finished', 'terminated', 'suspended')
      and (${goal ?? null}::uuid is null or p.goal_ids && array(select id from meant))
      and (${fund ?? null}::uuid is null or p.fund_id = ${fund ?? null})
      and (${project ?? null}::uuid is null or p.id = ${project ?? null})
      and (${year ?? null}::int is null or p.fiscal_year = ${year ?? null})
      and (${need ?? null}::uuid is null or exists (
        select from project_needs s where s.project_id = p.id and s.need_id = ${need ?? null} and s.ended_at is null))
    order by p.id`.execute(db)
  return rows
}

/** That say what they cost. Which were accepted is told by its sum only, not by whom. */
async function listTracedActivities(db: Db, projectIds: readonly string[]): Promise<TracedActivity[]> {
  if (projectIds.length === 0) return []
  const { rows } = await sql<TracedActivity>`
    with chosen as materialized (select ${projectIds}::uuid[] as ids),
      known as materialized (select klang_accepted_activities(ids) as accepted, klang_reports_that_met(ids) as met from chosen)
    select a.id, a.project_id, a.title, a.spent_satang, a.id = any (k.accepted) as is_accepted, a.id = any (k.met) as met_needs
    from activity_reports a, chosen c, known k
    where a.project_id = any (c.ids) and a.sent_at is not null and a.spent_satang > 0
    order by a.from_day, a.id`.execute(db)
  return rows
}

/** Throws not-found for what is not there, or not for whoever asks. */
async function nameOfStart(db: Db, { goal, fund, project, need }: TraceWanted): Promise<Trace['from']> {
  if (need) {
    await getPersonInNeed(db, need)
    return { kind: 'need', name: '' }
  }
  const [kind, asked] = project
    ? (['project', sql`select title as name from projects where id = ${project}`] as const)
    : fund
      ? (['fund', sql`select name_th as name from funds where id = ${fund}`] as const)
      : (['goal', sql`select name_th as name from goals where id = ${goal}`] as const)
  const { rows } = await sql<{ name: string }>`${asked}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: kind })
  return { kind, name: rows[0].name }
}

export async function traceMoney({ db }: Work, wanted: TraceWanted): Promise<Trace> {
  const from = await nameOfStart(db, wanted)
  const projects = await listTracedProjects(db, wanted)
  const activities = await listTracedActivities(
    db,
    projects.map(({ id }) => id),
  )
  const { rows } = await sql<{ id: string; nameTh: string }>`select id, name_th from goals`.execute(db)
  const names = new Map(rows.map(({ id, nameTh }) => [id, nameTh]))
  const levels = traceLevels(projects, activities, { goal: (id) => names.get(id) ?? id })
  return { from, projects: projects.length, levels }
}
