import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Upload, useUpload } from './useImports.ts'

/**
 * One list after another. With a single one its preview opens, with several the page of files shows them all at work;
 * one that was refused stays, with its reason, and holds no other back.
 */
export function useSending(lists: File[][], onDone: () => void) {
  const navigate = useNavigate()
  const upload = useUpload()
  const [sending, setSending] = useState<string>()
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<string, unknown>>(new Map())
  const send = async (about: Omit<Upload, 'files'>) => {
    const failed = new Map<string, unknown>()
    const done = new Set(sent)
    for (const files of lists) {
      const name = files[0]!.name
      if (done.has(name)) continue
      setSending(name)
      try {
        const batch = await upload.mutateAsync({ files, ...about })
        done.add(name)
        if (lists.length === 1) void navigate({ to: '/office/imports/$id', params: { id: batch.id } })
      } catch (error) {
        failed.set(name, error)
      }
    }
    setSent(done)
    setRefused(failed)
    setSending(undefined)
    if (failed.size === 0) onDone()
  }
  return { send, sending, refused }
}
