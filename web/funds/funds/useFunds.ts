import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  Fund,
  FundChange,
  FundListLine,
  NewFund,
  NewFundOffice,
  NewPot,
  PotChange,
} from '../../../domain/funds/funds/fund.ts'
import { api, type Query } from '../../local/api.ts'

/** As many as the centre answers at once. */
const PAGE = 200

export const useFunds = (query: Query) =>
  useInfiniteQuery({
    queryKey: ['funds', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ funds: FundListLine[] }>('/funds', { ...query, after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ funds }) => (funds.length === PAGE ? funds.at(-1)?.code : undefined),
    placeholderData: keepPreviousData,
  })

export const useFund = (id: string, isAsked = true) =>
  useQuery({
    queryKey: ['funds', id],
    queryFn: ({ signal }) => api.get<Fund>(`/funds/${id}`, undefined, signal),
    enabled: isAsked,
  })

/** Whatever was asked of a fund is asked again when something of it was written. */
export function useFundChange<What, Answer = unknown>(id: string, change: (what: What) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['funds', id] }) })
}

export const useAddFund = () =>
  useFundChange('list', (fund: NewFund) => api.post<{ id: string }>('/funds', fund satisfies NewFund))

export const useAddPot = (id: string) => useFundChange(id, (pot: NewPot) => api.post(`/funds/${id}/pots`, pot))

export const useGiveOffice = (id: string) =>
  useFundChange(id, (office: NewFundOffice) => api.post(`/funds/${id}/offices`, office))

export const useEndOffice = (id: string) =>
  useFundChange(id, (officeId: string) => api.post(`/funds/${id}/offices/${officeId}/ending`))

export const useReviseFund = (id: string) =>
  useFundChange(id, (change: FundChange) => api.put<Fund>(`/funds/${id}`, change satisfies FundChange))

export const useRevisePot = (id: string, potId: string) =>
  useFundChange(id, (change: PotChange) => api.put(`/funds/${id}/pots/${potId}`, change satisfies PotChange))
