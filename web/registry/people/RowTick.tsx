import { useRef } from 'react'
import { useText } from '../../text/useText.ts'
import type { Selection } from './useSelection.ts'

type Props = { id: string; name: string; selection: Selection }

/** A browser's own tick box: quick by the hundred. With Shift it ticks everyone since the last. */
export function RowTick({ id, name, selection }: Props) {
  const { t } = useText()
  const withShift = useRef(false)
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={t('people.tick', { name })}
        checked={selection.ids.has(id)}
        onClick={(event) => {
          withShift.current = event.shiftKey
        }}
        onChange={() => selection.toggle(id, withShift.current)}
      />
    </label>
  )
}

export function PageTick({ shown, selection }: { shown: readonly string[]; selection: Selection }) {
  const { t } = useText()
  const ticked = shown.filter((id) => selection.ids.has(id)).length
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={t('people.tick-page')}
        checked={shown.length > 0 && ticked === shown.length}
        ref={(box) => {
          if (box) box.indeterminate = ticked > 0 && ticked < shown.length
        }}
        onChange={selection.togglePage}
      />
    </label>
  )
}
