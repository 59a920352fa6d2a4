import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type EvaluatedFund,
  type Evaluation,
  EvaluationDraft,
  type NewEvaluation,
} from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationForm } from '../../../domain/funds/evaluations/evaluation-form.ts'
import { api, apiUrl, type Query } from '../../local/api.ts'
import { useFundChange } from '../funds/useFunds.ts'

export const useEvaluationForms = () =>
  useQuery({
    queryKey: ['evaluation-forms'],
    queryFn: ({ signal }) => api.get<{ forms: EvaluationForm[] }>('/evaluation-forms', undefined, signal),
    select: (answer) => answer.forms,
    staleTime: Number.POSITIVE_INFINITY,
  })

const yearKey = (fundId: string, year: number) => ['funds', fundId, 'evaluations', year]
const askYear = (fundId: string, year: number, signal?: AbortSignal) =>
  api.get<{ evaluations: Evaluation[] }>(`/funds/${fundId}/evaluations`, { year }, signal)

/** Of the year and of the one before, asked anew by every screen. */
export const useEvaluations = (fundId: string, year: number) =>
  useQuery({
    queryKey: yearKey(fundId, year),
    queryFn: ({ signal }) => askYear(fundId, year, signal),
    select: (answer) => answer.evaluations,
    refetchOnMount: 'always',
  })

export function useAskEvaluationsAgain(fundId: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['funds', fundId, 'evaluations'] })
}

export const useBeginEvaluation = (fundId: string) =>
  useFundChange(fundId, (evaluation: NewEvaluation) => api.post(`/funds/${fundId}/evaluations`, evaluation))

export const draftOfEvaluation = (evaluation: Evaluation): EvaluationDraft => EvaluationDraft.parse(evaluation)

/** How one evaluation saves itself. */
export const savingEvaluation = (fundId: string, { id, fiscalYear }: Pick<Evaluation, 'id' | 'fiscalYear'>) => ({
  save: (draft: EvaluationDraft, revision: number) =>
    api.put<{ revision: number }>(`/funds/${fundId}/evaluations/${id}`, { ...draft, revision }),
  current: async () => {
    const { evaluations } = await askYear(fundId, fiscalYear)
    const one = evaluations.find((each) => each.id === id)
    return one && { draft: draftOfEvaluation(one), revision: one.revision }
  },
})

export const useSignEvaluation = (fundId: string, id: string) =>
  useFundChange(fundId, (flush: () => Promise<void>) =>
    flush().then(() => api.post(`/funds/${fundId}/evaluations/${id}/signing`)),
  )

export const useEvaluatedFunds = (query: Query) =>
  useQuery({
    queryKey: ['funds', 'evaluated', query],
    queryFn: ({ signal }) => api.get<{ funds: EvaluatedFund[] }>('/evaluations', query, signal),
    select: (answer) => answer.funds,
  })

export const gradesUrl = (query: Query) => apiUrl('/evaluations.xlsx', query)
