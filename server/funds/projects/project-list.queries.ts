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

const matching = ({ actor }: Work, wanted: ProjectsWanted) => {
  const { fundId = null, year = null, status = null, supportType = null, issue = null, area = '' } = wanted
  const named = `%${(wanted.q ?? '').replaceAll(/[%_\\]/g, '\\$&')}%`
  return sql`(${fundId}::uuid is null or p.fund_id = ${fundId})
    and (${year}::int is null or p.fiscal_year = ${year})
    and (${status}::text is null or p.status = ${status})
    and (${supportType}::int is null or p.support_type = ${supportType})
    and (${issue}::text is null or p.issue_code = ${issue})
    and (${area} = '' or starts_with(coalesce(p.area_code, f.area_code), ${area}))
    and (not ${wanted.mine ?? false} or p.organization_id = ${actor.organizationId} or p.id = any (klang_my_projects()))
    and (p.title ilike ${named} or p.code ilike ${named} or p.applicant ilike ${named})`
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
