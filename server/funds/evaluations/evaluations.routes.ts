import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  AssessorKind,
  EvaluatedFund,
  Evaluation,
  EvaluationDraft,
  NewEvaluation,
} from '../../../domain/funds/evaluations/evaluation.ts'
import { EvaluationForm } from '../../../domain/funds/evaluations/evaluation-form.ts'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import { allow } from '../../platform/allow.ts'
import { tableAsWorkbook } from '../../platform/table-file.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { beginEvaluation, closeEvaluation, writeEvaluation } from './evaluation-writes.ts'
import { listEvaluatedFunds, listEvaluationForms, listEvaluations } from './evaluations.queries.ts'
import { gradeLines } from './grades-export.ts'

const ById = z.object({ id: z.uuid() })
const OneOfFund = ById.extend({ evaluationId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Year = z.object({ year: z.coerce.number().int().min(2000).max(2200) })
const GradesWanted = Year.extend({
  area: z
    .string()
    .regex(/^\d{0,8}$/)
    .optional(),
  assessor: AssessorKind.optional(),
})

export const evaluationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/evaluation-forms',
    { schema: { response: { 200: z.object({ forms: z.array(EvaluationForm) }) } } },
    ({ work }) => work(async ({ db }) => ({ forms: await listEvaluationForms(db) })),
  )
  app.get(
    '/evaluations',
    { schema: { querystring: GradesWanted, response: { 200: z.object({ funds: z.array(EvaluatedFund) }) } } },
    ({ query, work }) => work(async ({ db }) => ({ funds: await listEvaluatedFunds(db, query) })),
  )
  app.get('/evaluations.xlsx', { schema: { querystring: GradesWanted } }, async ({ query, work }, reply) => {
    const lines = gradeLines(await work(({ db }) => listEvaluatedFunds(db, query)), query.year)
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="evaluations.xlsx"')
      .send(Readable.from(tableAsWorkbook(lines, { name: 'ผลประเมินกองทุน' })))
  })
  // The year before comes along, to be set beside it.
  app.get(
    '/funds/:id/evaluations',
    {
      schema: {
        params: ById,
        querystring: Year,
        response: { 200: z.object({ evaluations: z.array(Evaluation) }) },
      },
    },
    ({ params, query, work }) =>
      work(async (at) => {
        const fund = await getFundInSight(at, params.id)
        allow(canReadBooks(at.actor, fund))
        return { evaluations: await listEvaluations(at, fund, { year: query.year }) }
      }),
  )
  app.post(
    '/funds/:id/evaluations',
    { schema: { params: ById, body: NewEvaluation, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => beginEvaluation(at, params.id, body)),
  )
  app.put(
    '/funds/:id/evaluations/:evaluationId',
    {
      schema: {
        params: OneOfFund,
        body: EvaluationDraft,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => writeEvaluation(at, params.id, params.evaluationId, body)),
  )
  app.post(
    '/funds/:id/evaluations/:evaluationId/signing',
    { schema: { params: OneOfFund, response: { 200: ById } } },
    ({ params, work }) => work((at) => closeEvaluation(at, params.id, params.evaluationId)),
  )
}
