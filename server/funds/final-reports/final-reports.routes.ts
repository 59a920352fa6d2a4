import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import { NewPresentation } from '../../../domain/funds/final-reports/closing-gaps.ts'
import {
  FinalReport,
  FinalReportDraft,
  NewFinalReport,
  NewFinalReportMove,
} from '../../../domain/funds/final-reports/final-report.ts'
import { ValuationForm } from '../../../domain/funds/final-reports/valuation.ts'
import { readClosing } from './closing.queries.ts'
import { presentProject } from './closing-writes.ts'
import { beginFinalReport, moveFinalReportOn, writeFinalReport } from './final-report-writes.ts'
import { findFinalReport, listValuationForms } from './final-reports.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const finalReportRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/valuation-forms',
    { schema: { response: { 200: z.object({ forms: z.array(ValuationForm) }) } } },
    ({ work }) => work(async ({ db }) => ({ forms: await listValuationForms(db) })),
  )
  app.get(
    '/projects/:id/closing',
    { schema: { params: ById, response: { 200: ProjectClosing } } },
    ({ params, work }) => work((at) => readClosing(at, params.id)),
  )
  app.post(
    '/projects/:id/presentation',
    { schema: { params: ById, body: NewPresentation, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => presentProject(at, params.id, body)),
  )
  app.get(
    '/projects/:id/final-report',
    { schema: { params: ById, response: { 200: z.object({ report: FinalReport.nullable() }) } } },
    ({ params, work }) => work(async (at) => ({ report: (await findFinalReport(at, params.id)) ?? null })),
  )
  app.post(
    '/projects/:id/final-report/beginning',
    { schema: { params: ById, body: NewFinalReport, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => beginFinalReport(at, params.id, body)),
  )
  app.put(
    '/projects/:id/final-report',
    {
      schema: {
        params: ById,
        body: FinalReportDraft,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => writeFinalReport(at, params.id, body)),
  )
  app.post(
    '/projects/:id/final-report/moves',
    { schema: { params: ById, body: NewFinalReportMove, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => moveFinalReportOn(at, params.id, body)),
  )
}
