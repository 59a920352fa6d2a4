// Says what was done, and offers to undo it.
import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useText } from '../text/useText.ts'
import { Button, IconButton } from './Button.tsx'

type Toast = { id: number; words: string; undo?: () => void }
type Announce = (words: string, undo?: () => void) => void

const SHOWN_FOR_MS = 8000
const AnnounceContext = createContext<Announce>(() => undefined)

export const useAnnounce = () => useContext(AnnounceContext)

let lastId = 0

export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useText()
  const [toasts, setToasts] = useState<Toast[]>([])
  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), [])
  const announce = useCallback<Announce>(
    (words, undo) => {
      const id = ++lastId
      setToasts((shown) => [...shown.slice(-2), undo ? { id, words, undo } : { id, words }])
      setTimeout(() => dismiss(id), SHOWN_FOR_MS)
    },
    [dismiss],
  )
  const undone = useMemo(
    () => (toast: Toast) => {
      toast.undo?.()
      dismiss(toast.id)
    },
    [dismiss],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className="toast">
            <span>{toast.words}</span>
            {toast.undo && (
              <Button look="quiet" onPress={() => undone(toast)}>
                {t('action.undo')}
              </Button>
            )}
            <IconButton label={t('action.close')} icon={X} onPress={() => dismiss(toast.id)} />
          </div>
        ))}
      </div>
    </AnnounceContext>
  )
}
