import { useQuery } from '@tanstack/react-query'
import type { PaperLine } from '../../../domain/funds/papers/paper-line.ts'
import { api, type Query } from '../../local/api.ts'
import { projectKey } from '../projects/useProject.ts'

type Papers = { papers: PaperLine[] }

export const useProjectPapers = (id: string) =>
  useQuery({
    queryKey: [...projectKey(id), 'papers'],
    queryFn: ({ signal }) => api.get<Papers>(`/projects/${id}/papers`, undefined, signal),
  })

export const useFundPapers = (id: string, query: Query) =>
  useQuery({
    queryKey: ['funds', id, 'papers', query],
    queryFn: ({ signal }) => api.get<Papers>(`/funds/${id}/papers`, query, signal),
  })
