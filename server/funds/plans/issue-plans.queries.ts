import { sql } from 'kysely'
import {
  byRank,
  type IssuePlan,
  IssuePlanBody,
  type IssuePlanChange,
  type NewIssuePlan,
} from '../../../domain/funds/plans/issue-plan.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type Row = Omit<IssuePlan, 'plan'> & { plan: object }

/** Ranked, the worst first. */
export async function listIssuePlans(db: Db, fundId: string, fiscalYear: number): Promise<IssuePlan[]> {
  const { rows } = await sql<Row>`
    select p.id, p.fiscal_year, p.issue_code, i.name_th as issue_name, p.plan, p.budget_satang, p.ranking, p.revision
    from issue_plans p join issues i on i.list_id = p.issue_list_id and i.code = p.issue_code
    where p.fund_id = ${fundId} and p.fiscal_year = ${fiscalYear} and p.withdrawn_at is null order by i.position`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, plan: IssuePlanBody.parse(row.plan) })).sort(byRank)
}

/** Of the fund's own list of issues; throws not-found for an issue that is not in it. */
export async function insertIssuePlan(
  { db }: Work,
  fundId: string,
  { id, fiscalYear, issueCode }: NewIssuePlan,
): Promise<void> {
  const { rows } = await sql`
    insert into issue_plans (fund_id, id, fiscal_year, issue_list_id, issue_code)
    select f.id, ${id}, ${fiscalYear}, f.issue_list_id, i.code
    from funds f join issues i on i.list_id = f.issue_list_id and i.code = ${issueCode} and i.retired_on is null
    where f.id = ${fundId} returning id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'issue' })
}

/** Answers false when somebody else saved it since. */
export async function saveIssuePlan(
  { db }: Work,
  fundId: string,
  id: string,
  change: IssuePlanChange,
): Promise<boolean> {
  const { revision, plan, budgetSatang, ranking } = change
  const { numUpdatedRows } = await db
    .updateTable('issuePlans')
    .set({ plan: JSON.stringify(plan), budgetSatang, ranking, revision: revision + 1 })
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function withdrawIssuePlan({ db }: Work, fundId: string, id: string): Promise<void> {
  const { rows } = await sql`
    update issue_plans set withdrawn_at = now() where fund_id = ${fundId} and id = ${id} and withdrawn_at is null returning id`.execute(
    db,
  )
  if (!rows[0]) throw problems.notFound({ what: 'issue-plan' })
}
