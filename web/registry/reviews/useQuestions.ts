import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { QuestionSettlement, QuestionsPage } from '../../../domain/registry/reviews/question.ts'
import { api, type Query } from '../../local/api.ts'

export const useQuestions = (query: Query, isAllowed = true) =>
  useInfiniteQuery({
    queryKey: ['questions', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<QuestionsPage>('/questions', { ...query, after: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: isAllowed,
  })

function useAskAgain() {
  const queries = useQueryClient()
  return () => {
    for (const queryKey of [['questions'], ['people', 'worklists']]) void queries.invalidateQueries({ queryKey })
  }
}

export function useSettleQuestion() {
  return useMutation({
    mutationFn: ({ questionId, ...settlement }: QuestionSettlement & { questionId: string }) =>
      api.post(`/questions/${questionId}/settlement`, settlement),
    onSuccess: useAskAgain(),
  })
}

export function useReopenQuestion() {
  return useMutation({
    mutationFn: (questionId: string) => api.remove(`/questions/${questionId}/settlement`),
    onSuccess: useAskAgain(),
  })
}
