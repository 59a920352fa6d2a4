import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { HandingOver } from '../../../domain/registry/caseloads/caseload.ts'
import type {
  CaseloadMove,
  CaseloadOverview,
  CaseloadPerson,
} from '../../../domain/registry/caseloads/caseload-overview.ts'
import type { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import { api } from '../../local/api.ts'

export const useCaseloadOverview = (area: string | undefined) =>
  useQuery({
    queryKey: ['caseloads', 'overview', area],
    queryFn: ({ signal }) => api.get<CaseloadOverview>('/caseloads/overview', { area }, signal),
  })

export const useCaseloadPeople = (area: string) =>
  useQuery({
    queryKey: ['caseloads', 'people', area],
    queryFn: ({ signal }) => api.get<{ people: CaseloadPerson[] }>('/caseloads/people', { area }, signal),
    select: (answer) => answer.people,
  })

/** Who sees whom changes: everything that counts caseloads is asked for anew. */
function useAskAgain() {
  const queries = useQueryClient()
  return () =>
    Promise.all(
      ['caseloads', 'volunteers', 'people', 'tasks'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
}

export const useHandOverMany = () =>
  useMutation({
    mutationFn: (handing: HandingOver) => api.post<BulkReceipt>('/people/caseloads', handing),
    onSuccess: useAskAgain(),
  })

export const useMoveCaseload = () =>
  useMutation({
    mutationFn: (move: CaseloadMove) => api.post<BulkReceipt>('/caseloads/moves', move),
    onSuccess: useAskAgain(),
  })

export const useUndoCaseloads = () =>
  useMutation({
    mutationFn: (act: string) => api.post(`/people/caseloads/${act}/undoing`),
    onSuccess: useAskAgain(),
  })
