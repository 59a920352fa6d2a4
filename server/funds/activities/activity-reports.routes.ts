import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  ActivityReport,
  ActivityReportDraft,
  NewActivityReport,
  NewReopening,
  NewSending,
} from '../../../domain/funds/activities/activity-report.ts'
import {
  beginActivityReport,
  reopenActivityReport,
  sendActivityReport,
  writeActivityReport,
} from './activity-report-writes.ts'
import { listActivityReports } from './activity-reports.queries.ts'

const ByProject = z.object({ id: z.uuid() })
const OneOfProject = ByProject.extend({ reportId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const activityReportRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects/:id/activity-reports',
    { schema: { params: ByProject, response: { 200: z.object({ reports: z.array(ActivityReport) }) } } },
    ({ params, work }) => work(async (at) => ({ reports: await listActivityReports(at, params.id) })),
  )
  app.post(
    '/projects/:id/activity-reports',
    { schema: { params: ByProject, body: NewActivityReport, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => beginActivityReport(at, params.id, body)),
  )
  app.put(
    '/projects/:id/activity-reports/:reportId',
    {
      schema: {
        params: OneOfProject,
        body: ActivityReportDraft,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => writeActivityReport(at, params.id, params.reportId, body)),
  )
  app.post(
    '/projects/:id/activity-reports/:reportId/sending',
    { schema: { params: OneOfProject, body: NewSending, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => sendActivityReport(at, params.id, params.reportId, body)),
  )
  app.post(
    '/projects/:id/activity-reports/:reportId/reopening',
    { schema: { params: OneOfProject, body: NewReopening, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => reopenActivityReport(at, params.id, params.reportId, body)),
  )
}
