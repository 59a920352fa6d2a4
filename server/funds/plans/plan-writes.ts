// The year's money plan and the plans by issue: written by those who keep the fund, each with its line of audit.
import type { FundYearChange, NewPlanApproval } from '../../../domain/funds/plans/fund-year.ts'
import type { IssuePlanChange, NewIssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { listRegulations } from '../regulations/regulations.queries.ts'
import { approveFundYear, saveFundYear } from './fund-years.queries.ts'
import { insertIssuePlan, saveIssuePlan, withdrawIssuePlan } from './issue-plans.queries.ts'

type Year = { fundId: string; fiscalYear: number }

/** The rules of the year's first day hold for the whole of it. */
export const firstDayOf = (fiscalYear: number) => `${fiscalYear - 1}-10-01`

export const fillFundYear = audited(
  'fund-year.fill',
  async (work: Work, { fundId, fiscalYear }: Year, change: FundYearChange) => {
    const { kind } = await toKeep(work, fundId)
    const regulation = regulationOn(await listRegulations(work.db), kind, firstDayOf(fiscalYear))
    const saved = await saveFundYear(work, { fundId, fiscalYear, regulationId: regulation?.id ?? null }, change)
    if (!saved) throw problems.planChangedMeanwhile()
    return { id: fundId }
  },
  ({ id }, { fiscalYear }) => ({ id, details: { fiscalYear } }),
)

export const approvePlan = audited(
  'fund-year.approve',
  (work: Work, { fundId, fiscalYear }: Year, approval: NewPlanApproval) =>
    once(work, approval.id, { fundId, fiscalYear, ...approval }, async () => {
      await toKeep(work, fundId)
      if (approval.approvedOn > bangkokToday()) throw problems.dayInFuture()
      if (!(await approveFundYear(work, { fundId, fiscalYear }, approval)))
        throw problems.notFound({ what: 'fund-year' })
      return { id: fundId }
    }),
  ({ id, again }, { fiscalYear }) => (again ? undefined : { id, details: { fiscalYear } }),
)

export const beginIssuePlan = audited(
  'issue-plan.begin',
  (work: Work, fundId: string, plan: NewIssuePlan) =>
    once(work, plan.id, { fundId, ...plan }, async () => {
      await toKeep(work, fundId)
      await insertIssuePlan(work, fundId, plan)
      return { id: plan.id }
    }),
  ({ again }, fundId, { id, issueCode }) => (again ? undefined : { id: fundId, details: { plan: id, issueCode } }),
)

export const writeIssuePlan = audited(
  'issue-plan.write',
  async (work: Work, fundId: string, id: string, change: IssuePlanChange) => {
    await toKeep(work, fundId)
    if (!(await saveIssuePlan(work, fundId, id, change))) throw problems.planChangedMeanwhile()
    return { id, revision: change.revision + 1 }
  },
  ({ id }, fundId) => ({ id: fundId, details: { plan: id } }),
)

export const dropIssuePlan = audited(
  'issue-plan.withdraw',
  async (work: Work, fundId: string, id: string) => {
    await toKeep(work, fundId)
    await withdrawIssuePlan(work, fundId, id)
    return { id }
  },
  ({ id }, fundId) => ({ id: fundId, details: { plan: id } }),
)
