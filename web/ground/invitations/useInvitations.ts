import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { EntrySlip, NewInvitations } from '../../../domain/ground/invitations/invitation.ts'
import type { ListedInvitee } from '../../../domain/ground/invitations/invitation-list.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'

function useChange<What, Answer>(change: (what: What) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }) })
}

export const useInvite = () =>
  useChange(async (invitations: NewInvitations) => {
    const { slips } = await api.post<{ slips: EntrySlip[] }>('/invitations', invitations)
    return slips
  })

/** For a new password; the slip before it is void. */
export const useNewSlip = (accountId: string) =>
  useChange(() => api.post<EntrySlip>(`/accounts/${accountId}/slips`, { id: newId() }))

export const useWithdrawSlip = (accountId: string) => useChange(() => api.remove(`/accounts/${accountId}/slips`))

export const useDismissReset = (accountId: string) =>
  useChange(() => api.remove(`/accounts/${accountId}/reset-request`))

export const useReadList = () =>
  useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData()
      form.append('file', file)
      const { rows } = await api.post<{ rows: ListedInvitee[] }>('/invitations/list', form)
      return rows
    },
  })
