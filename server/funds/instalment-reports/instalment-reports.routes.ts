import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import {
  InstalmentReport,
  InstalmentReportDraft,
  LateReport,
  NewInstalmentReport,
  NewReportMove,
  WaitingReport,
} from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { allow } from '../../platform/allow.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { beginInstalmentReport, moveReportOn, writeInstalmentReport } from './instalment-report-writes.ts'
import { listInstalmentReports, listLateReports } from './instalment-reports.queries.ts'
import { listWaitingReports } from './waiting-reports.queries.ts'

const ById = z.object({ id: z.uuid() })
const OneOfProject = ById.extend({ reportId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const instalmentReportRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects/:id/instalment-reports',
    { schema: { params: ById, response: { 200: z.object({ reports: z.array(InstalmentReport) }) } } },
    ({ params, work }) => work(async (at) => ({ reports: await listInstalmentReports(at, params.id) })),
  )
  app.post(
    '/projects/:id/instalment-reports',
    { schema: { params: ById, body: NewInstalmentReport, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => beginInstalmentReport(at, params.id, body)),
  )
  app.put(
    '/projects/:id/instalment-reports/:reportId',
    {
      schema: {
        params: OneOfProject,
        body: InstalmentReportDraft,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => writeInstalmentReport(at, params.id, params.reportId, body)),
  )
  app.post(
    '/projects/:id/instalment-reports/:reportId/moves',
    { schema: { params: OneOfProject, body: NewReportMove, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => moveReportOn(at, params.id, params.reportId, body)),
  )
  app.get(
    '/waiting-reports',
    {
      schema: {
        querystring: z.object({ fundId: z.uuid().optional() }),
        response: { 200: z.object({ reports: z.array(WaitingReport) }) },
      },
    },
    ({ query, work }) =>
      work(async (at) => {
        if (query.fundId) allow(canReadBooks(at.actor, await getFundInSight(at, query.fundId)))
        return { reports: await listWaitingReports(at, query.fundId) }
      }),
  )
  app.get(
    '/funds/:id/late-reports',
    { schema: { params: ById, response: { 200: z.object({ reports: z.array(LateReport) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canReadBooks(at.actor, await getFundInSight(at, params.id)))
        return { reports: await listLateReports(at.db, params.id) }
      }),
  )
}
