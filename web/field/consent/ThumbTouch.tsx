import { useEffect, useRef, useState } from 'react'
import { useText } from '../text/useText.ts'
import type { ConsentDraft } from './consent-draft.ts'

const HOLD_MS = 1500

type Props = { draft: ConsentDraft; change: (part: Partial<ConsentDraft>) => void }

/** A thumb held on the glass, before a witness. No print is taken: a phone's glass reads none, and none is needed. */
export function ThumbTouch({ draft, change }: Props) {
  const { t } = useText()
  const [isHolding, setHolding] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => {
    clearTimeout(timer.current)
    setHolding(false)
  }
  const hold = () => {
    clearTimeout(timer.current)
    setHolding(true)
    timer.current = setTimeout(() => {
      setHolding(false)
      change({ hasTouched: true })
      navigator.vibrate?.(60)
    }, HOLD_MS)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <div className="thumb">
      <button
        type="button"
        className="thumb-field"
        data-state={draft.hasTouched ? 'done' : isHolding ? 'holding' : 'waiting'}
        onPointerDown={hold}
        onPointerUp={stop}
        onPointerLeave={stop}
        onPointerCancel={stop}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => event.key === 'Enter' && change({ hasTouched: true })}
      >
        {t(draft.hasTouched ? 'field.consent.thumb-done' : 'field.consent.thumb-here')}
      </button>
      <label className="consent-field">
        {t('field.consent.witness')}
        <input
          value={draft.witnessName}
          autoComplete="off"
          maxLength={200}
          onChange={(event) => change({ witnessName: event.target.value })}
        />
      </label>
    </div>
  )
}
