// The list of projects: who asks sees what row-level security opens, filtered, ordered, added up.
import { sql } from 'kysely'
import type {
  ProjectLine,
  ProjectOrder,
  ProjectsFound,
  ProjectsWanted,
} from '../../../domain/funds/projects/project.ts'
import type { Work } from '../../platform/work.ts'

export const LINE = sql`p.id, p.title, p.code, p.applicant, p.status, p.fiscal_year, p.support_type, p.target_group, p.issue_code, p.area_code,
  p.fund_id, f.name_th as fund_name, p.asked_satang, m.approved_satang, m.paid_satang, m.returned_satang, m.pot_id, t.name as pot_name`

/** What is in a pot is told to those who read its fund's books; to others its name stays empty. */
export const FROM_PROJECTS = sql`from projects p left join funds f on f.id = p.fund_id
  left join project_money m on m.project_id = p.id left join fund_pots t on t.fund_id = m.fund_id and t.id = m.pot_id`

const ORDERS = {
  newest: sql`p.id`,
  title: sql`p.title`,
  code: sql`p.code`,
  applicant: sql`p.applicant`,
  fund: sql`f.name_th`,
  year: sql`p.fiscal_year`,
  status: sql`p.status`,
  asked: sql`p.asked_satang`,
  approved: sql`m.approved_satang`,
  paid: sql`m.paid_satang`,
  left: sql`m.approved_satang - m.paid_satang`,
} satisfies Record<ProjectOrder, unknown>

/** Only what was asked is said: what is left out is no condition that has to be looked at row by row. */
const matching = ({ actor }: Work, wanted: ProjectsWanted) => {
  const { fundId, year, status, supportType, issue, area, mine, q } = wanted
  const named = `%${(q ?? '').replaceAll(/[%_\\]/g, '\\$&')}%`
  const asked = [
    sql`true`,
    ...(fundId ? [sql`p.fund_id = ${fundId}`] : []),
    ...(year ? [sql`p.fiscal_year = ${year}`] : []),
    ...(status ? [sql`p.status = ${status}`] : []),
    ...(supportType ? [sql`p.support_type = ${supportType}`] : []),
    ...(issue ? [sql`p.issue_code = ${issue}`] : []),
    ...(area ? [sql`starts_with(coalesce(p.area_code, f.area_code), ${area})`] : []),
    ...(mine
      ? [sql`(p.organization_id = ${actor.organizationId} or p.id = any ((select klang_my_projects())::uuid[]))`]
      : []),
    ...(q ? [sql`(p.title ilike ${named} or p.code ilike ${named} or p.applicant ilike ${named})`] : []),
  ]
  return sql.join(asked, sql` and `)
}

/** In the order that was asked; the newest come first where nothing else tells two apart. */
export async function listProjects(work: Work, wanted: ProjectsWanted): Promise<ProjectLine[]> {
  const { sort, down, page, limit } = wanted
  const way = down || sort === 'newest' ? sql`desc nulls last` : sql`asc nulls last`
  const { rows } = await sql<ProjectLine>`
    select ${LINE} ${FROM_PROJECTS} where ${matching(work, wanted)}
    order by ${ORDERS[sort]} ${way}, p.id desc limit ${limit} offset ${(page - 1) * limit}`.execute(work.db)
  return rows
}

/** Of all that match. In satang. */
export async function sumProjects(work: Work, wanted: ProjectsWanted): Promise<ProjectsFound['sums']> {
  const { rows } = await sql<ProjectsFound['sums']>`
    select count(*)::int as count, coalesce(sum(p.asked_satang), 0)::bigint as asked_satang,
      coalesce(sum(m.approved_satang), 0)::bigint as approved_satang, coalesce(sum(m.paid_satang), 0)::bigint as paid_satang,
      coalesce(sum(m.returned_satang), 0)::bigint as returned_satang
    from projects p left join funds f on f.id = p.fund_id left join project_money m on m.project_id = p.id
    where ${matching(work, wanted)}`.execute(work.db)
  return rows[0]!
}
