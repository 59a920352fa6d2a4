// A form that saves itself: on this device with every keystroke, at the centre at every pause, and never over what somebody else saved.
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../../local/api.ts'
import { keepDraft, readDraft } from '../../local/drafts.ts'

export type AutosaveState =
  /** Nothing was typed since it was saved. */
  | 'saved'
  | 'typing'
  | 'saving'
  /** There is no line: it is kept on this device and sent later. */
  | 'kept'
  /** Somebody else saved meanwhile. */
  | 'conflict'
  /** The centre refuses it, and says why; it is kept on this device. */
  | 'refused'

type Kept<Draft> = { revision: number; draft: Draft }
type Props<Draft> = {
  accountId: string
  /** Which form, of which thing: unique among all drafts of an account. */
  form: string
  stored: Draft
  revision: number
  /** Says the new revision. */
  save: (draft: Draft, revision: number) => Promise<{ revision: number }>
  /** As the centre has it: asked when it says that it was changed meanwhile. */
  current: () => Promise<Kept<Draft> | undefined>
}

const PAUSE_MS = 900
const RETRY_MS = 15_000

export type Autosaved<Draft> = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  state: AutosaveState
  error: unknown
  /** Sends what is not sent yet, at once. Throws what the centre answers. */
  flush: () => Promise<void>
  /** Of a conflict: mine over theirs, or theirs instead of mine. */
  keepMine: () => void
  dropMine: () => void
}

/**
 * `stored` and `revision` are looked at once, when the form opens: give it a `key` of what it is about. What is left on this device
 * from an earlier time, by a fallen line or a closed window, is taken up again.
 */
export function useAutosave<Draft extends object>(props: Props<Draft>): Autosaved<Draft> {
  const { accountId, form } = props
  const kept = useRef(readDraft<Kept<Draft>>(accountId, form))
  const [draft, setDraft] = useState<Draft>(() => ({ ...props.stored, ...kept.current?.draft }))
  const [state, setState] = useState<AutosaveState>(kept.current ? 'typing' : 'saved')
  const [error, setError] = useState<unknown>()
  const latest = useRef({
    draft,
    revision: kept.current?.revision ?? props.revision,
    dirty: kept.current !== undefined,
  })
  const saveOver = useSavingOver(props)
  const underWay = useRef<Promise<void> | undefined>(undefined)

  const sendOnce = useCallback(async () => {
    const sent = latest.current.draft
    setState('saving')
    try {
      const { revision } = await saveOver(sent, latest.current.revision)
      latest.current.revision = revision
      const isNewest = latest.current.draft === sent
      latest.current.dirty = !isNewest
      keepDraft(accountId, form, isNewest ? undefined : { revision, draft: latest.current.draft })
      setError(undefined)
      setState(isNewest ? 'saved' : 'typing')
    } catch (cause) {
      setError(cause)
      setState(stateAfter(cause))
      throw cause
    }
  }, [accountId, form, saveOver])

  const flush = useCallback(async () => {
    while (underWay.current !== undefined) await underWay.current.catch(() => undefined)
    while (latest.current.dirty) {
      underWay.current = sendOnce().finally(() => {
        underWay.current = undefined
      })
      await underWay.current
    }
  }, [sendOnce])

  const change = useCallback(
    (part: Partial<Draft>) => {
      latest.current.draft = { ...latest.current.draft, ...part }
      latest.current.dirty = true
      keepDraft(accountId, form, { revision: latest.current.revision, draft: latest.current.draft })
      setDraft(latest.current.draft)
      setState((now) => (now === 'conflict' ? now : 'typing'))
    },
    [accountId, form],
  )

  useSendingAtPauses({ state, draft, flush })
  const sendLater = useRef(flush)
  sendLater.current = flush
  useEffect(() => () => void sendLater.current().catch(() => undefined), [])
  return {
    ...{ draft, change, state, error, flush },
    keepMine: () => {
      const theirs = (error as ApiProblem | undefined)?.details as { revision?: number } | undefined
      latest.current.revision = theirs?.revision ?? latest.current.revision
      setState('typing')
    },
    dropMine: () => {
      keepDraft(accountId, form, undefined)
      latest.current.dirty = false
      setState('saved')
    },
  }
}

/** A line that falls after the centre saved: what looks like another's words is one's own, sent before. */
function useSavingOver<Draft>({ save, current }: Pick<Props<Draft>, 'save' | 'current'>) {
  const sentLast = useRef<Draft | undefined>(undefined)
  return useCallback(
    async (sent: Draft, revision: number) => {
      const before = sentLast.current
      sentLast.current = sent
      try {
        return await save(sent, revision)
      } catch (cause) {
        if (stateAfter(cause) !== 'conflict' || before === undefined) throw cause
        const now = await current()
        if (!now || JSON.stringify(now.draft) !== JSON.stringify({ ...before, revision: now.revision })) throw cause
        return save(sent, now.revision)
      }
    },
    [save, current],
  )
}

function stateAfter(cause: unknown): AutosaveState {
  if (!(cause instanceof ApiProblem)) return 'refused'
  if (cause.problem.endsWith('-changed-meanwhile')) return 'conflict'
  return cause.problem === 'unreachable' || cause.status >= 500 || cause.status === 401 ? 'kept' : 'refused'
}

type Sending = { state: AutosaveState; draft: object; flush: () => Promise<void> }

function useSendingAtPauses({ state, draft, flush }: Sending) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every keystroke begins the pause anew
  useEffect(() => {
    if (state !== 'typing' && state !== 'kept') return
    const send = () => void flush().catch(() => undefined)
    const timer = setTimeout(send, state === 'kept' ? RETRY_MS : PAUSE_MS)
    addEventListener('online', send)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', send)
    }
  }, [state, draft, flush])
}
