import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ExportProgress, NewExport } from '../../../domain/registry/people/people-exporting.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { download } from '../../local/download.ts'
import { useText } from '../../text/useText.ts'
import { useAnnounce } from '../../ui/Toasts.tsx'

const ASK_EVERY_MS = 700

/** The file comes in one piece; meanwhile the server is asked how far it is. */
export function useExport(onDone: () => void) {
  const { t } = useText()
  const announce = useAnnounce()
  const [id, setId] = useState<string>()
  const [error, setError] = useState<unknown>()
  const breaking = useRef<AbortController>(undefined)
  const progress = useQuery({
    queryKey: ['export', id],
    queryFn: ({ signal }) => api.get<ExportProgress>(`/people/exports/${id}`, undefined, signal),
    enabled: id !== undefined,
    refetchInterval: ASK_EVERY_MS,
    retry: false,
  })
  const start = async (asked: Omit<NewExport, 'id'>) => {
    const one = newId()
    breaking.current = new AbortController()
    setError(undefined)
    setId(one)
    try {
      await download('/people/exports', { id: one, ...asked }, `people.${asked.format}`, breaking.current.signal)
      announce(t('export.done'))
      onDone()
    } catch (caught) {
      if (!breaking.current.signal.aborted) setError(caught)
    }
    setId(undefined)
  }
  return { start, stop: () => breaking.current?.abort(), isRunning: id !== undefined, progress: progress.data, error }
}
