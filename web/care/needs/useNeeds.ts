import { useQuery } from '@tanstack/react-query'
import type { Need } from '../../../domain/care/needs/need.ts'
import { api } from '../../local/api.ts'

export const useNeeds = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'needs'],
    queryFn: ({ signal }) => api.get<{ needs: Need[] }>(`/people/${personId}/needs`, undefined, signal),
    select: (answer) => answer.needs,
  })
