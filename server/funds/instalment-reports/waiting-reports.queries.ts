import { sql } from 'kysely'
import type { FundOffice } from '../../../domain/funds/funds/fund.ts'
import { canMoveReport } from '../../../domain/funds/instalment-reports/instalment-report.policy.ts'
import type { WaitingReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { isBeingWritten, turnOf } from '../../../domain/funds/instalment-reports/report-chain.ts'
import type { ProjectInSight } from '../../../domain/funds/projects/project.policy.ts'
import { bangkokToday, daysBetween } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'

const PAGE = 1000

type Row = Omit<WaitingReport, 'turn' | 'isMine' | 'daysLate' | 'since'> & {
  since: Date | null
  kind: string
  organizationId: string
  roles: ProjectInSight['roles']
  areaCode: string
  mine: FundOffice[]
}

/** Of one fund, or of all projects that one works on or follows; the earliest window first. */
export async function listWaitingReports({ db, actor }: Work, fundId?: string): Promise<WaitingReport[]> {
  const which = fundId
    ? sql`p.fund_id = ${fundId}`
    : sql`(p.id = any ((select klang_my_projects())::uuid[]) or p.fund_id = any ((select klang_open_books())::uuid[])
        or p.organization_id = (select klang_organization()))`
  const { rows } = await sql<Row>`
    select p.id as project_id, p.title, p.code, p.fund_id, f.name_th as fund_name, f.kind, f.area_code, p.organization_id,
      i.id as instalment_id, i.number, i.report_from, i.report_to, r.id as report_id, r.state,
      (select max(s.at) from instalment_report_steps s where s.project_id = r.project_id and s.report_id = r.id) as since,
      array(select distinct o.role from project_people o
        where o.project_id = p.id and o.account_id = ${actor.accountId} and o.ended_at is null) as roles,
      array(select o.office from fund_offices o where o.fund_id = f.id and o.account_id = ${actor.accountId}
        and o.from_day <= klang_today() and (o.to_day is null or o.to_day > klang_today())) as mine
    from projects p join funds f on f.id = p.fund_id join instalments i on i.project_id = p.id
    left join instalment_reports r on r.project_id = i.project_id and r.instalment_id = i.id
    where ${which} and p.status = 'running' and i.opened_at is not null and r.state is distinct from 'accepted'
    order by i.report_to, p.code, i.number limit ${PAGE}`.execute(db)
  const today = bangkokToday()
  return rows.map(({ kind, organizationId, roles, areaCode, mine, since, ...row }) => {
    const state = row.state ?? 'writing'
    const project: ProjectInSight = { status: 'running', organizationId, roles, fund: { areaCode, mine } }
    return {
      ...row,
      since: since && new Date(since).toISOString(),
      turn: turnOf(kind, state) ?? 'applicant',
      isMine: canMoveReport(actor, project, kind, state),
      daysLate: isBeingWritten(state) ? Math.max(0, daysBetween(row.reportTo, today)) : 0,
    }
  })
}
