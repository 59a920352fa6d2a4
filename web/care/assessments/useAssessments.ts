import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Assessment, NewAssessment, Override } from '../../../domain/care/assessments/assessment.ts'
import { INSTRUMENTS, loadInstrument } from '../../../domain/care/assessments/instrument-list.ts'
import { api } from '../../local/api.ts'

export const useAssessments = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'assessments'],
    queryFn: ({ signal }) =>
      api.get<{ assessments: Assessment[] }>(`/people/${personId}/assessments`, undefined, signal),
    select: (answer) => answer.assessments,
  })

/** The words of an instrument, in the version in which it was asked. */
export const useInstrument = (code: string, version = INSTRUMENTS.find((one) => one.code === code)?.current) =>
  useQuery({
    queryKey: ['instruments', code, version],
    queryFn: async () => (await loadInstrument(code, version)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  }).data

export function useRecordAssessment() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (assessment: NewAssessment) => api.post('/assessments', assessment),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
}

export function useOverride(assessmentId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (override: Override) => api.post(`/assessments/${assessmentId}/override`, override),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
}
