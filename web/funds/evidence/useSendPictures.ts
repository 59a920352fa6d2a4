// Pictures on their way, one after another, each with its share and a way to stop it; what did not arrive can be sent again.
import { useCallback, useRef, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { sha256Of, type Upload, upload } from '../../local/upload.ts'
import { shrinkPaper } from './shrink-paper.ts'

export type SentPicture = {
  id: string
  name: string
  share: number
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'
  error?: unknown
}

type Sending = {
  path: string
  edge: number
  /** Beside id and sha256. */
  fields: Record<string, string>
  headers?: Record<string, string>
  /** After each that arrived. */
  onSent?: () => void
}

export function useSendPictures(sending: Sending) {
  const [pictures, setPictures] = useState<SentPicture[]>([])
  const files = useRef(new Map<string, { file: File; fields: Record<string, string> }>())
  const underWay = useRef(new Map<string, Upload<unknown>>())
  const cancelled = useRef(new Set<string>())
  const queue = useRef(Promise.resolve())
  const how = useRef(sending)
  how.current = sending

  const mark = useCallback(
    (id: string, part: Partial<SentPicture>) =>
      setPictures((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one))),
    [],
  )

  const send = useCallback(
    async (id: string) => {
      const kept = files.current.get(id)
      if (!kept || cancelled.current.has(id)) return
      mark(id, { state: 'sending', share: 0, error: undefined })
      const { path, edge, headers, onSent } = how.current
      try {
        const small = await shrinkPaper(kept.file, edge)
        const form = new FormData()
        const said = { ...kept.fields, id, sha256: await sha256Of(small) }
        for (const [name, value] of Object.entries(said)) form.set(name, value)
        form.set('file', small, 'picture.jpg')
        const going = upload(path, form, { headers: headers ?? {}, onProgress: (share) => mark(id, { share }) })
        underWay.current.set(id, going)
        await going.answer
        files.current.delete(id)
        mark(id, { state: 'sent', share: 1 })
        onSent?.()
      } catch (error) {
        const isCancelled = error instanceof DOMException && error.name === 'AbortError'
        mark(id, isCancelled ? { state: 'cancelled' } : { state: 'failed', error })
      } finally {
        underWay.current.delete(id)
      }
    },
    [mark],
  )

  const enqueue = useCallback(
    (id: string) => {
      queue.current = queue.current.then(() => send(id))
    },
    [send],
  )

  return {
    pictures,
    isBusy: pictures.some(({ state }) => state === 'waiting' || state === 'sending'),
    add: (chosen: readonly File[]) => {
      for (const file of chosen) {
        const id = newId()
        files.current.set(id, { file, fields: how.current.fields })
        setPictures((now) => [...now, { id, name: file.name, share: 0, state: 'waiting' }])
        enqueue(id)
      }
    },
    cancel: (id: string) => {
      cancelled.current.add(id)
      underWay.current.get(id)?.cancel()
      mark(id, { state: 'cancelled' })
    },
    again: (id: string) => {
      cancelled.current.delete(id)
      mark(id, { state: 'waiting' })
      enqueue(id)
    },
    forget: (id: string) => setPictures((now) => now.filter((one) => one.id !== id)),
  }
}
