import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Account, NewGrant } from '../../../domain/ground/accounts/account.ts'
import { api } from '../../local/api.ts'

export const useAccounts = () =>
  useQuery({
    queryKey: ['accounts'],
    queryFn: ({ signal }) => api.get<{ accounts: Account[] }>('/accounts', undefined, signal),
    select: (answer) => answer.accounts,
  })

function useAccountChange<What>(change: (what: What) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }) })
}

export const useGiveGrant = (id: string) =>
  useAccountChange((grant: NewGrant) => api.post(`/accounts/${id}/grants`, grant))

export const useEndGrant = (id: string) =>
  useAccountChange((grantId: string) => api.remove(`/accounts/${id}/grants/${grantId}`))

export const useDisable = (id: string) => useAccountChange(() => api.post(`/accounts/${id}/disabling`))

export const useUnlock = (id: string) => useAccountChange(() => api.remove(`/accounts/${id}/lock`))

/** Signs the account out everywhere. */
export const useEndSessions = (id: string) => useAccountChange(() => api.remove(`/accounts/${id}/sessions`))

export const useRemoveSecondFactors = (id: string) =>
  useAccountChange(() => api.remove(`/accounts/${id}/second-factors`))
