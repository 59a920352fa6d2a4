import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Duties, DutyList, UrgentCase, UrgentClosing } from '../../../domain/care/urgent/urgent.ts'
import { api } from '../../local/api.ts'

const KEY = ['urgent']
/** Somebody waits: asked for anew each minute while the page is open. */
const EVERY_MS = 60_000

export const useUrgentCases = (state: 'open' | 'closed') =>
  useQuery({
    queryKey: [...KEY, 'list', state],
    queryFn: ({ signal }) => api.get<{ cases: UrgentCase[] }>('/urgent', { state }, signal),
    select: (answer) => answer.cases,
    refetchInterval: EVERY_MS,
  })

/** How many wait for an answer; to count is not to read about anybody. */
export function useUrgentWaiting(isAllowed: boolean): number {
  const waiting = useQuery({
    queryKey: [...KEY, 'waiting'],
    queryFn: ({ signal }) => api.get<{ count: number }>('/urgent/waiting', undefined, signal),
    enabled: isAllowed,
    refetchInterval: EVERY_MS,
  })
  return (isAllowed && waiting.data?.count) || 0
}

function useAskAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: KEY })
}

export const useAcknowledge = () =>
  useMutation({
    mutationFn: (id: string) => api.post(`/urgent/${id}/acknowledgement`),
    onSuccess: useAskAgain(),
  })

export const useCloseCase = (id: string) =>
  useMutation({
    mutationFn: (closing: UrgentClosing) => api.post(`/urgent/${id}/closing`, closing),
    onSuccess: useAskAgain(),
  })

export const useDuties = () =>
  useQuery({
    queryKey: [...KEY, 'duties'],
    queryFn: ({ signal }) => api.get<Duties>('/urgent-duties', undefined, signal),
  })

export const useSetDuties = () =>
  useMutation({ mutationFn: (list: DutyList) => api.put('/urgent-duties', list), onSuccess: useAskAgain() })
