import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Batch } from '../../../../domain/registry/imports/import.ts'
import type { BatchLayout, LayoutChoice } from '../../../../domain/registry/imports/layout/layout.ts'
import { api } from '../../../local/api.ts'
import { useText } from '../../../text/useText.ts'

/** Asked for anew each time the batch comes to another state: it may have been read again. */
export function useLayout(batch: Batch) {
  const { language } = useText()
  return useQuery({
    queryKey: ['imports', batch.id, 'layout', batch.state, language],
    queryFn: ({ signal }) => api.get<BatchLayout>(`/imports/${batch.id}/layout`, { language }, signal),
    enabled: batch.state !== 'reading',
  })
}

export function useReadAgain(batchId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (choice: LayoutChoice) => api.post<Batch>(`/imports/${batchId}/layout`, choice),
    onSuccess: (batch) => {
      queries.removeQueries({ queryKey: ['imports', batchId, 'rows'] })
      queries.removeQueries({ queryKey: ['imports', batchId, 'layout'] })
      queries.setQueryData(['imports', batchId], batch)
    },
  })
}
