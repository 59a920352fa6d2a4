import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  NewVoucher,
  NewVoucherSignature,
  Voucher,
  VoucherPayment,
  VoucherRequest,
  VoucherStop,
} from '../../../domain/funds/vouchers/voucher.ts'
import { api, type Query } from '../../local/api.ts'
import { projectKey } from '../projects/useProject.ts'

export const useVouchers = (fundId: string, query: Query) =>
  useQuery({
    queryKey: ['funds', fundId, 'vouchers', query],
    queryFn: ({ signal }) => api.get<{ vouchers: Voucher[] }>(`/funds/${fundId}/vouchers`, query, signal),
    select: (answer) => answer.vouchers,
  })

export const useVoucher = (fundId: string, id: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'vouchers', id],
    queryFn: ({ signal }) => api.get<Voucher>(`/funds/${fundId}/vouchers/${id}`, undefined, signal),
  })

export const useProjectVouchers = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'vouchers'],
    queryFn: ({ signal }) => api.get<{ vouchers: Voucher[] }>(`/projects/${projectId}/vouchers`, undefined, signal),
    select: (answer) => answer.vouchers,
  })

/** A voucher moves the money of its fund and of its project. */
function useVoucherChange<What>(fundId: string, change: (what: What) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([['funds', fundId], ['projects']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}

export const useAskForVoucher = (fundId: string) =>
  useVoucherChange(fundId, (voucher: NewVoucher) => api.post(`/funds/${fundId}/vouchers`, voucher))

type Acts = {
  requests: VoucherRequest
  signatures: NewVoucherSignature
  'turning-back': VoucherStop
  cancellation: VoucherStop
  payment: VoucherPayment
}

export const useVoucherAct = <Act extends keyof Acts>({ fundId, id }: Voucher, act: Act) =>
  useVoucherChange(fundId, (said: Acts[Act]) => api.post(`/funds/${fundId}/vouchers/${id}/${act}`, said))
