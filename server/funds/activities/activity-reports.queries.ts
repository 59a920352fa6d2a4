import { sql } from 'kysely'
import { canReportActivity } from '../../../domain/funds/activities/activity-report.policy.ts'
import {
  type ActivityReport,
  type ActivityReportDraft,
  ActivityStory,
  cameTo,
  type NewActivityReport,
  type ReportOrigin,
} from '../../../domain/funds/activities/activity-report.ts'
import { spentOf } from '../../../domain/funds/activities/spending.ts'
import { isBeingWritten, type ReportState } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight, type ProjectKnown, readProposal } from '../projects/projects.queries.ts'

const PAGE = 500

type Row = Omit<ActivityReport, keyof ActivityStory | 'may' | 'sentAt'> & {
  sentAt: Date | null
  countedState: ReportState | null
  report: object
}

/** Not in a report of its instalment that is on its way or was accepted. */
const isLoose = (countedState: ReportState | null) => countedState === null || isBeingWritten(countedState)

/** The latest first; row-level security hides drafts, names and receipts from those whom they do not concern. */
export async function listActivityReports(work: Work, projectId: string): Promise<ActivityReport[]> {
  const project = await getProjectInSight(work, projectId)
  const { rows } = await sql<Row>`
    select r.id, r.origin, r.activity_id, r.title, r.from_day, r.to_day, r.area_code, r.quality, r.came, r.spent_satang, r.revision,
      r.sent_at, r.report, i.state as counted_state, coalesce(a.participants, '[]') as participants,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'caption', p.caption, 'width', p.width,
          'height', p.height, 'isPublic', p.public_at is not null) order by p.added_at, p.id)
        from activity_photos p where p.project_id = r.project_id and p.report_id = r.id and p.withdrawn_at is null), '[]') as photos
    from activity_reports r
    left join activity_attendance a on a.project_id = r.project_id and a.report_id = r.id
    left join instalment_reports i on i.project_id = r.project_id and i.id = r.counted_in
    where r.project_id = ${projectId}
    order by r.from_day desc nulls first, r.id desc limit ${PAGE}`.execute(work.db)
  return rows.map((row) => shown(work, project, row))
}

function shown({ actor }: Work, project: ProjectKnown, { report, sentAt, countedState, ...row }: Row): ActivityReport {
  const may = project.status === 'running' && canReportActivity(actor, project, row.origin)
  return {
    ...row,
    ...ActivityStory.parse(report),
    sentAt: sentAt && new Date(sentAt).toISOString(),
    may: { edit: may && sentAt === null, reopen: may && sentAt !== null && isLoose(countedState) },
  }
}

/** The planned activity gives its title, and the proposal the groups that were to come. */
export async function insertActivityReport(
  { db, actor }: Work,
  projectId: string,
  { id, origin, activityId }: NewActivityReport,
): Promise<void> {
  const { activities, targets } = await readProposal(db, projectId)
  const planned = activities.find((activity) => activity.id === activityId)
  if (activityId !== null && !planned) throw problems.invalid({ where: ['activityId'] })
  const groups = targets.map((target) => ({ id: target.id, label: target.label, planned: target.planned, came: null }))
  const story = ActivityStory.parse({ groups, reporter: actor.name.slice(0, 500) })
  await db
    .insertInto('activityReports')
    .values({
      ...{ projectId, id, origin, activityId, title: planned?.title ?? '', report: JSON.stringify(story) },
      begunBy: actor.accountId,
    })
    .execute()
}

export type ActivityReportKnown = {
  id: string
  origin: ReportOrigin
  revision: number
  isSent: boolean
  /** It may still be taken back. */
  isLoose: boolean
}

/** Locked, so that a sending and a saving at once follow one another. Throws not-found. */
export async function getActivityReport(db: Db, projectId: string, id: string): Promise<ActivityReportKnown> {
  const { rows } = await sql<Omit<ActivityReportKnown, 'isLoose'> & { countedState: ReportState | null }>`
    select r.id, r.origin, r.revision, r.sent_at is not null as is_sent,
      (select i.state from instalment_reports i where i.project_id = r.project_id and i.id = r.counted_in) as counted_state
    from activity_reports r where r.project_id = ${projectId} and r.id = ${id} for update of r`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'activity-report' })
  const { countedState, ...row } = rows[0]
  return { ...row, isLoose: isLoose(countedState) }
}

/** Answers false when somebody else saved it since. */
export async function saveActivityReport(
  { db }: Work,
  projectId: string,
  id: string,
  { revision, participants, activityId, title, fromDay, toDay, areaCode, quality, ...story }: ActivityReportDraft,
): Promise<boolean> {
  const { activities } = await readProposal(db, projectId)
  if (activityId !== null && !activities.some((activity) => activity.id === activityId))
    throw problems.invalid({ where: ['activityId'] })
  const { numUpdatedRows } = await db
    .updateTable('activityReports')
    .set({
      ...{ activityId, title, fromDay, toDay, areaCode, quality, report: JSON.stringify(story) },
      ...{ came: cameTo(story), spentSatang: spentOf(story), revision: revision + 1 },
    })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const said = JSON.stringify(participants)
  await sql`insert into activity_attendance (project_id, report_id, participants) values (${projectId}, ${id}, ${said}::jsonb)
    on conflict (project_id, report_id) do update set participants = excluded.participants`.execute(db)
  return true
}

export async function readActivityReport(work: Work, projectId: string, id: string): Promise<ActivityReport> {
  const found = (await listActivityReports(work, projectId)).find((report) => report.id === id)
  if (!found) throw problems.notFound({ what: 'activity-report' })
  return found
}

export async function markActivityReportSent({ db, actor }: Work, projectId: string, id: string): Promise<void> {
  await db
    .updateTable('activityReports')
    .set({ sentAt: sql`now()`, sentBy: actor.accountId })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .execute()
}

/** Its money is in no report any more until it is sent again. */
export async function markActivityReportOpen({ db }: Work, projectId: string, id: string): Promise<void> {
  await db
    .updateTable('activityReports')
    .set({ sentAt: null, sentBy: null, countedIn: null })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .execute()
}
