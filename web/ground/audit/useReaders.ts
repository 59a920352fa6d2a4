import { useQuery } from '@tanstack/react-query'
import type { READERS_PERIODS, Readers } from '../../../domain/ground/audit/audit.ts'
import { api } from '../../local/api.ts'

export type ReadersPeriod = (typeof READERS_PERIODS)[number]

export const useReaders = (personId: string, days: ReadersPeriod) =>
  useQuery({
    queryKey: ['people', 'readers', personId, days],
    queryFn: ({ signal }) => api.get<Readers>(`/people/${personId}/readers`, { days }, signal),
    placeholderData: (before) => before,
  })
