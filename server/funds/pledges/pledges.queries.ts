import { sql } from 'kysely'
import type { NewPledge, NewPledgeProject, Pledge } from '../../../domain/funds/pledges/pledge.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Those that stand; each with the projects that answer it, also of other funds. */
export async function listPledges(db: Db, fundId: string, year: number): Promise<Pledge[]> {
  const { rows } = await sql<Pledge>`
    select p.id, p.fiscal_year, p.issue_code, i.name_th as issue_name, p.funder, p.organization_id, p.kind, p.amount_satang, p.text,
      p.letter_number, p.letter_day,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'projectId', l.project_id, 'title', r.title, 'fundName', f.name_th,
          'amountSatang', l.amount_satang, 'beforeSatang', coalesce((select sum(b.amount_satang) from pledge_projects b
            where b.project_id = l.project_id and (b.linked_at, b.id) < (l.linked_at, l.id)), 0),
          'approvedSatang', m.approved_satang, 'spentSatang', m.paid_satang - m.returned_satang) order by l.linked_at, l.id)
        from pledge_projects l join projects r on r.id = l.project_id join project_money m on m.project_id = l.project_id
        left join funds f on f.id = r.fund_id where l.fund_id = p.fund_id and l.pledge_id = p.id), '[]') as projects
    from pledges p join issues i on i.list_id = p.issue_list_id and i.code = p.issue_code
    where p.fund_id = ${fundId} and p.fiscal_year = ${year} and p.withdrawn_at is null
    order by i.position, p.recorded_at, p.id`.execute(db)
  return rows
}

/** To an issue of the fund's own list. Throws not-found for another one. */
export async function insertPledge({ db, actor }: Work, fundId: string, pledge: NewPledge): Promise<void> {
  const { issueCode, ...said } = pledge
  const { rows } = await sql<{ listId: string }>`
    select i.list_id from funds f join issues i on i.list_id = f.issue_list_id and i.code = ${issueCode}
    where f.id = ${fundId}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'issue' })
  await db
    .insertInto('pledges')
    .values({ fundId, ...said, issueCode, issueListId: rows[0].listId, recordedBy: actor.accountId })
    .execute()
}

export async function withdrawPledge({ db, actor }: Work, fundId: string, id: string, reason: string): Promise<void> {
  const { rows } = await sql`
    update pledges set withdrawn_by = ${actor.accountId}, withdrawn_at = now(), withdrawn_why = ${reason}
    where fund_id = ${fundId} and id = ${id} and withdrawn_at is null returning id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'pledge' })
}

/** Throws not-found for a pledge that is not this fund's, and for a project that is out of sight or was granted nothing. */
export async function insertPledgeProject(
  { db, actor }: Work,
  fundId: string,
  pledgeId: string,
  { id, projectId, amountSatang }: NewPledgeProject,
): Promise<void> {
  const { rows } = await sql`
    select from pledges p, projects r join project_money m on m.project_id = r.id
    where p.fund_id = ${fundId} and p.id = ${pledgeId} and r.id = ${projectId}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'project' })
  await db
    .insertInto('pledgeProjects')
    .values({ fundId, id, pledgeId, projectId, amountSatang, linkedBy: actor.accountId })
    .execute()
}

export async function deletePledgeProject(db: Db, fundId: string, pledgeId: string, id: string): Promise<void> {
  const { rows } = await sql`
    delete from pledge_projects where fund_id = ${fundId} and pledge_id = ${pledgeId} and id = ${id} returning id`.execute(
    db,
  )
  if (!rows[0]) throw problems.notFound({ what: 'pledge-project' })
}
