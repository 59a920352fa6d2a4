// What the addresses of the queue of pairs and questions may say.
import { z } from 'zod'
import { QuestionsQuery } from '../../../domain/registry/reviews/question.ts'
import { ReviewsQuery } from '../../../domain/registry/reviews/review.ts'
import type { Query } from '../../local/api.ts'

const pair = ReviewsQuery.shape
const question = QuestionsQuery.shape

/** `state` is of pairs, `settled` of questions: each tab keeps its own. */
export const ReviewsSearch = z.object({
  part: z.enum(['pairs', 'questions']).optional().catch(undefined),
  state: pair.state.unwrap().optional().catch(undefined),
  kind: pair.kind.catch(undefined),
  settled: question.state.unwrap().optional().catch(undefined),
  code: question.code.catch(undefined),
  batch: pair.batch.catch(undefined),
  person: pair.person.catch(undefined),
})
export type ReviewsSearch = z.infer<typeof ReviewsSearch>
type Looking = ReviewsSearch & { area?: string | undefined }

export const pairsQuery = ({ state, kind, batch, person, area }: Looking): Query => ({
  state: state ?? 'open',
  kind,
  batch,
  person,
  area,
})

export const questionsQuery = ({ settled, code, batch, person, area }: Looking): Query => ({
  state: settled ?? 'open',
  code,
  batch,
  person,
  area,
})
