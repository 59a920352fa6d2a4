import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ConsentsOfPerson, ConsentWithdrawal, NewConsent } from '../../../domain/ground/consent/consent.ts'
import type { Signature } from '../../../domain/ground/consent/signature.ts'
import { api } from '../../local/api.ts'

const key = (personId: string) => ['people', 'consents', personId]

export const useConsents = (personId: string) =>
  useQuery({
    queryKey: key(personId),
    queryFn: ({ signal }) => api.get<ConsentsOfPerson>(`/people/${personId}/consents`, undefined, signal),
  })

/** Asked for only when somebody wants to see it: each look leaves a line. */
export const useSignature = (personId: string, consentId: string, isWanted: boolean) =>
  useQuery({
    queryKey: [...key(personId), consentId, 'signature'],
    queryFn: ({ signal }) =>
      api.get<Signature>(`/people/${personId}/consents/${consentId}/signature`, undefined, signal),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** A consent that falls must fall on every part of the page at once. */
function useAskAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['people'] })
}

export function useRecordConsent(personId: string) {
  return useMutation({
    mutationFn: (consent: NewConsent) => api.post(`/people/${personId}/consents`, consent),
    onSuccess: useAskAgain(),
  })
}

export function useWithdrawConsent(personId: string) {
  return useMutation({
    mutationFn: ({ consentId, ...withdrawal }: ConsentWithdrawal & { consentId: string }) =>
      api.post(`/people/${personId}/consents/${consentId}/withdrawal`, withdrawal),
    onSuccess: useAskAgain(),
  })
}
