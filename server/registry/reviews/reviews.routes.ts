import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { compareRecords } from '../../../domain/registry/merging/compare-records.ts'
import { canExportPeople } from '../../../domain/registry/people/person.policy.ts'
import { canReview } from '../../../domain/registry/reviews/review.policy.ts'
import { Decision, ReviewInDetail, ReviewsPage, ReviewsQuery } from '../../../domain/registry/reviews/review.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { showPerson } from '../people/show-person.ts'
import { decideReview, takeBackDecision } from './decide-review.ts'
import { suggestWhoStays } from './review-decisions.queries.ts'
import { countReviews, getReviewRow, listReviews, type ReviewRow, shownReview } from './reviews.queries.ts'
import { reviewsWorkbook } from './reviews-workbook.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const MOST_EXPORTED = 5_000
const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

const peopleOf = (rows: readonly ReviewRow[]) => [...new Set(rows.flatMap(({ low, high }) => [low.id, high.id]))]

async function showReviews(at: Work, query: ReviewsQuery): Promise<ReviewsPage> {
  allow(canReview(at.actor))
  const found = await listReviews(at, query, query.limit + 1)
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  const { after: _after, limit: _limit, ...filters } = query
  await recordReading(at, 'review.list', newId(), peopleOf(page), filters)
  return {
    reviews: page.map(shownReview),
    ...(await countReviews(at, query)),
    next: found.length > page.length && last ? `${last.exactWeight}|${last.id}` : null,
  }
}

async function showReview(at: Work, id: string): Promise<ReviewInDetail> {
  allow(canReview(at.actor))
  const { nowLow, nowHigh, ...row } = await getReviewRow(at.db, id)
  const records = [await showPerson(at, nowLow), await showPerson(at, nowHigh)] as const
  await recordReading(at, 'review.read', id, [...new Set([nowLow, nowHigh])])
  return {
    ...shownReview(row),
    records: [...records],
    fields: compareRecords(...records),
    suggestedStays: await suggestWhoStays(at.db, nowLow, nowHigh),
    can: { decide: canReview(at.actor) },
  }
}

export const reviewRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/reviews', { schema: { querystring: ReviewsQuery, response: { 200: ReviewsPage } } }, ({ query, work }) =>
    work((at) => showReviews(at, query)),
  )

  app.get('/reviews.xlsx', { schema: { querystring: ReviewsQuery } }, async ({ query, work }, reply) => {
    const rows = await work(async (at) => {
      allow(canReview(at.actor) && canExportPeople(at.actor))
      const found = await listReviews(at, query, MOST_EXPORTED)
      await recordReading(at, 'review.export', newId(), peopleOf(found))
      return found
    })
    return reply
      .type(WORKBOOK)
      .header('content-disposition', 'attachment; filename="reviews.xlsx"')
      .send(Readable.from(reviewsWorkbook(rows.map(shownReview))))
  })

  app.get('/reviews/:id', { schema: { params: ById, response: { 200: ReviewInDetail } } }, ({ params, work }) =>
    work((at) => showReview(at, params.id)),
  )

  app.post(
    '/reviews/:id/decision',
    { schema: { params: ById, body: Decision, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => decideReview(at, params.id, body, (actor) => allow(canReview(actor)))),
  )

  app.delete('/reviews/:id/decision', { schema: { params: ById, response: { 200: Receipt } } }, ({ params, work }) =>
    work((at) => takeBackDecision(at, params.id, (actor) => allow(canReview(actor)))),
  )
}
