import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { FundYear, FundYearChange, NewPlanApproval } from '../../../domain/funds/plans/fund-year.ts'
import { IssuePlan, IssuePlanChange, NewIssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getFundYear } from './fund-years.queries.ts'
import { listIssuePlans } from './issue-plans.queries.ts'
import { approvePlan, beginIssuePlan, dropIssuePlan, fillFundYear, writeIssuePlan } from './plan-writes.ts'

const ById = z.object({ id: z.uuid() })
const OfYear = ById.extend({ year: z.coerce.number().int().min(2000).max(2200) })
const OfPlan = ById.extend({ planId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const planRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/funds/:id/years/:year', { schema: { params: OfYear, response: { 200: FundYear } } }, ({ params, work }) =>
    work(async (at) => {
      await getFundInSight(at, params.id)
      return getFundYear(at.db, params.id, params.year)
    }),
  )
  app.put(
    '/funds/:id/years/:year',
    { schema: { params: OfYear, body: FundYearChange, response: { 200: FundYear } } },
    ({ params, body, work }) =>
      work(async (at) => {
        await fillFundYear(at, { fundId: params.id, fiscalYear: params.year }, body)
        return getFundYear(at.db, params.id, params.year)
      }),
  )
  app.post(
    '/funds/:id/years/:year/approval',
    { schema: { params: OfYear, body: NewPlanApproval, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => approvePlan(at, { fundId: params.id, fiscalYear: params.year }, body)),
  )
  app.get(
    '/funds/:id/issue-plans',
    {
      schema: {
        params: ById,
        querystring: z.object({ year: z.coerce.number().int() }),
        response: { 200: z.object({ plans: z.array(IssuePlan) }) },
      },
    },
    ({ params, query, work }) =>
      work(async (at) => {
        await getFundInSight(at, params.id)
        return { plans: await listIssuePlans(at.db, params.id, query.year) }
      }),
  )
  app.post(
    '/funds/:id/issue-plans',
    { schema: { params: ById, body: NewIssuePlan, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => beginIssuePlan(at, params.id, body)),
  )
  app.put(
    '/funds/:id/issue-plans/:planId',
    {
      schema: {
        params: OfPlan,
        body: IssuePlanChange,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => writeIssuePlan(at, params.id, params.planId, body)),
  )
  app.delete(
    '/funds/:id/issue-plans/:planId',
    { schema: { params: OfPlan, response: { 200: ById } } },
    ({ params, work }) => work((at) => dropIssuePlan(at, params.id, params.planId)),
  )
}
