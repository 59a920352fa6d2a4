import { sql } from 'kysely'
import type { FundOffice } from '../../../domain/funds/funds/fund.ts'
import {
  canActForApplicant,
  canDecideOnProject,
  canEditProject,
  type ProjectInSight,
} from '../../../domain/funds/projects/project.policy.ts'
import type { NewProject, Project, ProjectDraft, ProjectPerson } from '../../../domain/funds/projects/project.ts'
import type { ProjectStatus } from '../../../domain/funds/projects/project-status.ts'
import { askedOf, Proposal } from '../../../domain/funds/projects/proposal.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { FROM_PROJECTS, LINE } from './project-list.queries.ts'

export type ProjectKnown = ProjectInSight & { id: string; title: string; revision: number; fundId: string | null }

/** Locked, so that two moves at once follow one another. Throws not-found. */
export async function getProjectInSight({ db, actor }: Work, id: string, lock = false): Promise<ProjectKnown> {
  const { rows } = await sql<Omit<ProjectKnown, 'fund'> & { fundArea: string | null; mine: FundOffice[] }>`
    select p.id, p.title, p.status, p.organization_id, p.revision, p.fund_id, f.area_code as fund_area,
      array(select distinct o.role from project_people o
        where o.project_id = p.id and o.account_id = ${actor.accountId} and o.ended_at is null) as roles,
      array(select o.office from fund_offices o where o.fund_id = p.fund_id and o.account_id = ${actor.accountId}
        and o.from_day <= klang_today() and (o.to_day is null or o.to_day > klang_today())) as mine
    from projects p left join funds f on f.id = p.fund_id
    where p.id = ${id} ${lock ? sql`for update of p` : sql``}`.execute(db)
  const row = rows[0]
  if (!row) throw problems.notFound({ what: 'project' })
  const { fundArea, mine, ...project } = row
  return { ...project, fund: fundArea === null ? null : { areaCode: fundArea, mine } }
}

type Row = Omit<Project, 'may' | 'proposal' | 'enteredAt' | 'steps'> & {
  proposal: object
  enteredAt: Date
  steps: Project['steps']
}

export async function getProject(work: Work, id: string): Promise<Project> {
  const sight = await getProjectInSight(work, id)
  const { rows } = await sql<Row>`
    select ${LINE}, p.organization_id, o.name_th as organization_name, p.applicant_kind, p.issue_list_id, p.from_day, p.to_day,
      p.previous_id, p.copied_from_id, p.regulation_id, p.approved_on, p.report_due_on, a.name as entered_by, p.entered_at, p.revision,
      p.proposal, f.kind as fund_kind,
      case when y.id is not null then jsonb_build_object('id', y.id, 'title', y.title, 'fiscalYear', y.fiscal_year) end as previous,
      case when c.id is not null then jsonb_build_object('id', c.id, 'title', c.title, 'fiscalYear', c.fiscal_year) end as copied_from,
      coalesce((select jsonb_agg(jsonb_build_object('from', s.from_status, 'to', s.to_status, 'note', s.note, 'by', w.name,
          'at', to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.at, s.id)
        from project_steps s left join accounts w on w.id = s.by_account where s.project_id = p.id), '[]') as steps,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'accountId', h.account_id, 'role', h.role, 'name', h.name,
          'phone', h.phone) order by h.position, h.id)
        from project_people h where h.project_id = p.id and h.ended_at is null), '[]') as people
    ${FROM_PROJECTS} join organizations o on o.id = p.organization_id left join accounts a on a.id = p.entered_by
      left join projects y on y.id = p.previous_id left join projects c on c.id = p.copied_from_id
    where p.id = ${id}`.execute(work.db)
  const { proposal, enteredAt, ...row } = rows[0]!
  return {
    ...row,
    enteredAt: new Date(enteredAt).toISOString(),
    proposal: Proposal.parse(proposal),
    may: {
      edit: canEditProject(work.actor, sight),
      actForApplicant: canActForApplicant(work.actor, sight),
      decide: canDecideOnProject(work.actor, sight),
    },
  }
}

/** The proposal of one that may be copied: everybody's who sees it. */
export async function readProposal(db: Db, id: string): Promise<Proposal> {
  const { rows } = await sql<{ proposal: object }>`select proposal from projects where id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'project' })
  return Proposal.parse(rows[0].proposal)
}

export async function insertProject(
  { db, actor }: Work,
  { id, ...head }: Omit<NewProject, 'proposal'>,
  proposal: Proposal,
): Promise<void> {
  await db
    .insertInto('projects')
    .values({
      ...{ id, ...head, proposal: JSON.stringify(proposal), askedSatang: askedOf(proposal) },
      ...{ organizationId: actor.organizationId!, enteredBy: actor.accountId },
    })
    .execute()
}

/** Answers false when somebody else saved it since. */
export async function saveDraft(
  { db }: Work,
  id: string,
  { revision, proposal, ...head }: ProjectDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('projects')
    .set({ ...head, proposal: JSON.stringify(proposal), askedSatang: askedOf(proposal), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function moveProject(
  { db, actor }: Work,
  { id, status }: { id: string; status: ProjectStatus },
  { stepId, to, note, ...more }: { stepId: string; to: ProjectStatus; note: string; [column: string]: unknown },
): Promise<void> {
  await db
    .updateTable('projects')
    .set({ status: to, ...more })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('projectSteps')
    .values({ projectId: id, id: stepId, fromStatus: status, toStatus: to, note, byAccount: actor.accountId })
    .execute()
}

export async function insertProjectMoney(
  { db }: Work,
  money: { projectId: string; fundId: string; potId: string; approvedSatang: number },
): Promise<void> {
  await db.insertInto('projectMoney').values(money).execute()
}

/** 2569-L5275-2-01: fiscal year, fund, use and the next running number of the fund's year. */
export async function nextProjectCode(
  db: Db,
  fundId: string,
  fiscalYear: number,
  supportType: number | null,
): Promise<string> {
  const { rows } = await sql<{ code: string; taken: number }>`
    select f.code, (select count(*)::int from projects p where p.fund_id = f.id and p.fiscal_year = ${fiscalYear} and p.code is not null) as taken
    from funds f where f.id = ${fundId} for update`.execute(db)
  const { code, taken } = rows[0]!
  return [fiscalYear + 543, code, supportType, String(taken + 1).padStart(2, '0')]
    .filter((part) => part !== null)
    .join('-')
}

export async function insertProjectPerson({ db }: Work, projectId: string, person: ProjectPerson, position: number) {
  await db
    .insertInto('projectPeople')
    .values({ projectId, ...person, position })
    .execute()
}

export async function endProjectPerson({ db }: Work, projectId: string, id: string): Promise<void> {
  const { rows } = await sql`
    update project_people set ended_at = now() where project_id = ${projectId} and id = ${id} and ended_at is null returning id`.execute(
    db,
  )
  if (!rows[0]) throw problems.notFound({ what: 'project-person' })
}
