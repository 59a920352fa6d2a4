import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Batch, BatchRow, BatchState } from '../../../domain/registry/imports/import.ts'
import { api, type Query } from '../../local/api.ts'
import type { BatchesSearch } from './search.ts'

const AT_WORK: readonly BatchState[] = ['reading', 'committing', 'undoing']
const ASK_AGAIN_MS = 1000

export const isAtWork = (batch: Batch) => AT_WORK.includes(batch.state)

export const useBatches = (query: BatchesSearch = {}) =>
  useQuery({
    queryKey: ['imports', 'list', query],
    queryFn: ({ signal }) => api.get<{ batches: Batch[] }>('/imports', query, signal),
    select: (answer) => answer.batches,
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.batches.some(isAtWork) ? ASK_AGAIN_MS : false),
  })

export const useBatch = (id: string) =>
  useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => api.get<Batch>(`/imports/${id}`, undefined, signal),
    refetchInterval: (query) => (query.state.data && isAtWork(query.state.data) ? ASK_AGAIN_MS : false),
  })

/** Asked for anew whenever the batch has come to another state. */
export const useBatchRows = (batch: Batch, query: Query) =>
  useInfiniteQuery({
    queryKey: ['imports', batch.id, 'rows', batch.state, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ rows: BatchRow[]; next: number | null }>(
        `/imports/${batch.id}/rows`,
        { ...query, after: pageParam, limit: 50 },
        signal,
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export type Upload = {
  /** More than one only where they make one list together. */
  files: File[]
  organizationId?: string | undefined
  fileDate?: string | undefined
  replaces?: string | undefined
}

export function useUpload() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ files, organizationId, fileDate, replaces }: Upload) => {
      const form = new FormData()
      // Fields first: the server reads them before it reads the files.
      if (organizationId) form.set('organizationId', organizationId)
      if (fileDate) form.set('fileDate', fileDate)
      if (replaces) form.set('replaces', replaces)
      for (const file of files) form.append('file', file, file.name)
      return api.post<Batch>('/imports', form)
    },
    onSuccess: (batch) => {
      queries.setQueryData(['imports', batch.id], batch)
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
    },
  })
}

export type BatchAct = 'commit' | 'undo' | 'cancellation'

export function useBatchAct(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (act: BatchAct) => api.post<Batch>(`/imports/${id}/${act}`),
    onSettled: () => {
      for (const queryKey of [['imports'], ['people'], ['reports']]) void queries.invalidateQueries({ queryKey })
    },
  })
}
