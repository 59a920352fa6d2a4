// The matrix of who is whom: merges, pairs to decide, questions from lists, whose word weighs more.
import { newId } from '../domain/shared/ids.ts'
import { askQuestions } from './registry/reviews/question-writes.queries.ts'
import { proposePairs } from './registry/reviews/review-proposals.queries.ts'
import type { Call } from './testing.ts'
import { type CastName, castAccounts, organizations } from './testing-cast.ts'
import { addressIn, personOf } from './testing-people.ts'
import type { Rule } from './testing-permission-rule.ts'
import { makeBatch, type Operator } from './testing-reviews.ts'

const KEEP = { inside: 'somsri nok wilai arun', outside: 'arun far' }
const KEEPERS = 'somsri nok wilai arun far'

export const MERGING_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /people/:id/merges', inside: 'malee somsri nok wilai arun', outside: 'arun far' },
  { endpoint: 'POST /people/:id/merges', ...KEEP },
  { endpoint: 'GET /merges/:id', ...KEEP },
  { endpoint: 'POST /merges/:id/ending', ...KEEP },
  { endpoint: 'POST /merges/:id/moved-words', ...KEEP },
  { endpoint: 'GET /reviews', inside: KEEPERS },
  { endpoint: 'GET /reviews.xlsx', inside: 'nok wilai arun' },
  { endpoint: 'GET /reviews/:id', ...KEEP },
  { endpoint: 'POST /reviews/:id/decision', ...KEEP },
  { endpoint: 'DELETE /reviews/:id/decision', ...KEEP },
  { endpoint: 'GET /questions', inside: KEEPERS },
  { endpoint: 'POST /questions/:id/settlement', ...KEEP },
  { endpoint: 'DELETE /questions/:id/settlement', ...KEEP },
  { endpoint: 'GET /trust-order', inside: KEEPERS },
  { endpoint: 'PUT /trust-order', inside: 'arun' },
]

export type MergingParts = Record<'otherId' | 'mergeId' | 'endedId' | 'wordId' | 'reviewId' | 'questionId', string>

type Side = { who: CastName; area: string; personId: string }

/** Five more people: two who are one, two who are two again, and one who may be the person of this side. */
export async function makeMergingParts(
  call: Call,
  operator: Operator,
  { who, area, personId }: Side,
): Promise<MergingParts> {
  const done = async (url: string, body: object) => {
    const answer = await call(who, 'POST', url, body)
    if (answer.status >= 300) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const add = async () => (await done('/people', personOf({ address: addressIn(area) }))).id as string
  const [other, stays, leaves, first, second] = [await add(), await add(), await add(), await add(), await add()]
  const { sources } = (await call(who, 'GET', `/people/${first}`)).body as { sources: { id: string }[] }
  const merge = async (a: string, b: string) =>
    (await done(`/people/${a}/merges`, { id: newId(), leaves: b, revision: 1 })).id as string
  const [mergeId, endedId] = [await merge(stays, leaves), await merge(first, second)]
  await done(`/merges/${endedId}/ending`, { id: newId() })
  const batchId = await makeBatch(operator, organizations[castAccounts[who].organization].id)
  const { reviewId, questionId } = await operator(async ({ db }) => {
    await proposePairs(db, batchId, [{ a: personId, b: other, weight: 3, reasons: [], sheet: null, row: null }])
    const asked = { personId, sourceId: null, sheet: null, row: null, code: 'number-not-valid', column: null }
    await askQuestions(db, batchId, [{ ...asked, value: null }])
    const review = await db.selectFrom('linkReviews').select('id').where('low', 'in', [personId, other]).execute()
    const question = await db.selectFrom('openQuestions').select('id').where('personId', '=', personId).execute()
    return { reviewId: review[0]!.id, questionId: question[0]!.id }
  })
  return { otherId: other, mergeId, endedId, wordId: sources[0]!.id, reviewId, questionId }
}

export const mergingUrl = (path: string, parts: MergingParts) =>
  path
    .replace('/merges/:id/moved-words', `/merges/${parts.endedId}/moved-words`)
    .replace(/^\/merges\/:id/, `/merges/${parts.mergeId}`)
    .replace('/reviews/:id', `/reviews/${parts.reviewId}`)
    .replace('/questions/:id', `/questions/${parts.questionId}`)

export const mergingBodies = (revision: number, { otherId, wordId }: MergingParts): Record<string, () => object> => ({
  'POST /people/:id/merges': () => ({ id: newId(), leaves: otherId, revision }),
  'POST /merges/:id/ending': () => ({ id: newId() }),
  'POST /merges/:id/moved-words': () => ({ id: newId(), sourceId: wordId }),
  'POST /reviews/:id/decision': () => ({ id: newId(), decision: 'not-same' }),
  'POST /questions/:id/settlement': () => ({ id: newId() }),
  'PUT /trust-order': () => ({ id: newId(), organizations: [] }),
})
