import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormReview, FormReviewRule, WaitingForms } from '../../../domain/care/form-reviews/form-review.ts'
import { api } from '../../local/api.ts'

export type FormsState = 'submitted' | 'returned'

export const useForms = (state: FormsState) =>
  useQuery({
    queryKey: ['form-reviews', state],
    queryFn: ({ signal }) => api.get<WaitingForms>('/form-reviews', { state }, signal),
    select: ({ forms }) => forms,
  })

export function useReviewForm() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (review: FormReview) => api.post('/form-reviews', review),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['form-reviews'] }),
        queries.invalidateQueries({ queryKey: ['people', 'one'] }),
      ]),
  })
}

export function useReviewRule(organizationId: string) {
  const queries = useQueryClient()
  const queryKey = ['form-review-rule', organizationId]
  const path = `/organizations/${organizationId}/form-reviews`
  const rule = useQuery({ queryKey, queryFn: ({ signal }) => api.get<FormReviewRule>(path, undefined, signal) })
  const change = useMutation({
    mutationFn: (from: string | null) => api.post<FormReviewRule>(path, { from }),
    onSuccess: (next) => queries.setQueryData(queryKey, next),
  })
  return { rule, change }
}
