import { sql } from 'kysely'
import { canSeeClosing } from '../../../domain/funds/final-reports/closing.policy.ts'
import type { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import {
  closingGaps,
  type InstalmentStanding,
  type NewPresentation,
  type Stop,
  type StopDemand,
} from '../../../domain/funds/final-reports/closing-gaps.ts'
import type { ReportState } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { canActForApplicant, canDecideOnProject } from '../../../domain/funds/projects/project.policy.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { reckonClosingMoney } from './closing-money.queries.ts'

async function listInstalmentStandings(db: Db, projectId: string): Promise<InstalmentStanding[]> {
  const { rows } = await sql<InstalmentStanding>`
    select i.id, i.number, r.state from instalments i
    left join instalment_reports r on r.project_id = i.project_id and r.instalment_id = i.id
    where i.project_id = ${projectId} order by i.number`.execute(db)
  return rows
}

type Told = Pick<ProjectClosing, 'presentation' | 'came'> & { state: ReportState | null }

async function readTold(db: Db, projectId: string): Promise<Told> {
  const { rows } = await sql<Told>`
    select (select state from final_reports where project_id = ${projectId}),
      (select jsonb_build_object('meetingId', p.meeting_id, 'number', m.number, 'fiscalYear', m.fiscal_year, 'onDay', m.on_day, 'note', p.note)
        from project_presentations p join fund_meetings m on m.fund_id = p.fund_id and m.id = p.meeting_id
        where p.project_id = ${projectId}) as presentation,
      coalesce((select sum(came) from activity_reports where project_id = ${projectId} and sent_at is not null), 0)::int as came`.execute(
    db,
  )
  return rows[0]!
}

/** The newest first. */
async function listStops(db: Db, projectId: string): Promise<Stop[]> {
  const { rows } = await sql<Stop & { at: Date }>`
    select s.to_status as "to", s.note as reason, o.return_satang, o.return_by, a.name as by, o.stopped_at as at,
      (m.returned_satang - o.returned_before_satang)::bigint as returned_satang
    from project_stops o join project_steps s on s.project_id = o.project_id and s.id = o.step_id
    join project_money m on m.project_id = o.project_id left join accounts a on a.id = s.by_account
    where o.project_id = ${projectId} order by o.stopped_at desc`.execute(db)
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

const NOBODYS: Omit<ProjectClosing, 'came'> = {
  ...{ money: null, instalments: [], presentation: null, gaps: [], stops: [], may: { close: false, begin: false } },
}

/** Empty for those whom it does not concern, and as long as no fund granted it. */
export async function readClosing(work: Work, projectId: string): Promise<ProjectClosing> {
  const project = await getProjectInSight(work, projectId)
  const { state, ...told } = await readTold(work.db, projectId)
  if (project.fundId === null || !canSeeClosing(work.actor, project)) return { ...NOBODYS, came: told.came }
  const money = await reckonClosingMoney(work.db, projectId)
  const instalments = await listInstalmentStandings(work.db, projectId)
  const { kind } = await getFundInSight(work, project.fundId)
  const isRunning = project.status === 'running'
  return {
    ...told,
    money: money ?? null,
    instalments,
    gaps: closingGaps({
      ...{ fundKind: kind, finalReport: state, leftSatang: money?.leftSatang ?? 0 },
      instalments: instalments.map((one) => one.state),
      isPresented: told.presentation !== null,
    }),
    stops: await listStops(work.db, projectId),
    may: {
      close: canDecideOnProject(work.actor, project),
      begin: isRunning && state === null && canActForApplicant(work.actor, project),
    },
  }
}

export async function insertPresentation(
  { db, actor }: Work,
  projectId: string,
  fundId: string,
  presentation: NewPresentation,
): Promise<void> {
  await db
    .insertInto('projectPresentations')
    .values({ projectId, fundId, ...presentation, recordedBy: actor.accountId })
    .execute()
}

export async function insertStop(
  { db }: Work,
  projectId: string,
  stepId: string,
  { returnSatang, returnBy }: StopDemand,
): Promise<void> {
  await sql`
    insert into project_stops (project_id, step_id, return_satang, return_by, returned_before_satang)
    select ${projectId}, ${stepId}, ${returnSatang}, ${returnBy}, m.returned_satang
    from project_money m where m.project_id = ${projectId}`.execute(db)
}
