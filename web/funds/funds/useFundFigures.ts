import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FundFigures } from '../../../domain/funds/funds/fund-figures.ts'
import { api } from '../../local/api.ts'

export const useFundFigures = (id: string, year: number) =>
  useQuery({
    queryKey: ['funds', id, 'figures', year],
    queryFn: ({ signal }) => api.get<FundFigures>(`/funds/${id}/figures`, { year }, signal),
    placeholderData: keepPreviousData,
  })
