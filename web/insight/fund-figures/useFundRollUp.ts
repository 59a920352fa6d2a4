import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FundRollUp } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { api, type Query } from '../../local/api.ts'

/** The figures before stay until the new ones come. */
export const useFundRollUp = (query: Query) =>
  useQuery({
    queryKey: ['fund-figures', query],
    queryFn: ({ signal }) => api.get<FundRollUp>('/fund-figures', query, signal),
    placeholderData: keepPreviousData,
  })
