import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { HeldEntry, HeldInFull, HeldSettling } from '../../../domain/sync/held.ts'
import type { Phone } from '../../../domain/sync/phone.ts'
import { api } from '../../local/api.ts'

const PHONES = ['phones']
const HELD = ['held-entries']

export const usePhones = () =>
  useQuery({
    queryKey: PHONES,
    queryFn: ({ signal }) => api.get<{ phones: Phone[] }>('/phones', undefined, signal),
    select: ({ phones }) => phones,
  })

/** `wiping`: it was lost, and empties itself. `unlocking`: its PIN was forgotten, and a new one may be set once. */
export function usePhoneAct(id: string, act: 'wiping' | 'unlocking') {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post(`/phones/${id}/${act}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: PHONES }),
  })
}

export const useHeldEntries = () =>
  useQuery({
    queryKey: HELD,
    queryFn: ({ signal }) => api.get<{ entries: HeldEntry[] }>('/outbox/held', undefined, signal),
    select: ({ entries }) => entries,
  })

/** Each asking is written down as a reading: asked once, and not again by itself. */
export const useHeldEntry = (id: string) =>
  useQuery({
    queryKey: [...HELD, id],
    queryFn: ({ signal }) => api.get<HeldInFull>(`/outbox/held/${id}`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export function useSettleHeld(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (settling: HeldSettling) => api.post(`/outbox/held/${id}/settling`, settling),
    onSuccess: () => queries.invalidateQueries({ queryKey: HELD, exact: true }),
  })
}
