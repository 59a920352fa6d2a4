import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { QuestionSettlement, QuestionsPage, QuestionsQuery } from '../../../domain/registry/reviews/question.ts'
import { canReview, canSettleQuestion } from '../../../domain/registry/reviews/review.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { countQuestions, listQuestions, shownQuestion } from './questions.queries.ts'
import { reopenQuestion, settleQuestion } from './settle-question.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

async function showQuestions(at: Work, query: QuestionsQuery): Promise<QuestionsPage> {
  allow(canReview(at.actor))
  const found = await listQuestions(at, query, query.limit + 1)
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  const { after: _after, limit: _limit, ...filters } = query
  await recordReading(at, 'question.list', newId(), [...new Set(page.map(({ personId }) => personId))], filters)
  return {
    questions: page.map(shownQuestion),
    ...(await countQuestions(at, query)),
    next: found.length > page.length && last ? `${last.exactly}|${last.id}` : null,
  }
}

export const questionRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/questions',
    { schema: { querystring: QuestionsQuery, response: { 200: QuestionsPage } } },
    ({ query, work }) => work((at) => showQuestions(at, query)),
  )

  app.post(
    '/questions/:id/settlement',
    { schema: { params: ById, body: QuestionSettlement, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work((at) => settleQuestion(at, params.id, body, (actor) => allow(canSettleQuestion(actor)))),
  )

  app.delete(
    '/questions/:id/settlement',
    { schema: { params: ById, response: { 200: Receipt } } },
    ({ params, work }) => work((at) => reopenQuestion(at, params.id, (actor) => allow(canSettleQuestion(actor)))),
  )
}
