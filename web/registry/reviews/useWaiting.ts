import { useQuery } from '@tanstack/react-query'
import type { QuestionsPage } from '../../../domain/registry/reviews/question.ts'
import type { ReviewsPage } from '../../../domain/registry/reviews/review.ts'
import { api } from '../../local/api.ts'

/** How many pairs and questions wait for somebody, in all one's areas. */
export function useWaiting(isAllowed: boolean): { pairs: number; questions: number } | undefined {
  const answer = useQuery({
    queryKey: ['reviews', 'waiting'],
    queryFn: async ({ signal }) => {
      const [pairs, questions] = await Promise.all([
        api.get<ReviewsPage>('/reviews', { limit: 1 }, signal),
        api.get<QuestionsPage>('/questions', { limit: 1 }, signal),
      ])
      return { pairs: pairs.count.value, questions: questions.count.value }
    },
    enabled: isAllowed,
    staleTime: 60_000,
  })
  return isAllowed ? answer.data : undefined
}
