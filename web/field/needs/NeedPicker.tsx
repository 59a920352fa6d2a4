// One need: what (a grid of words with pictures), for whom, how urgent, and a line in her own words.
import { useEffect, useRef, useState } from 'react'
import type { NeedKind } from '../../../domain/care/needs/lists.ts'
import { NEED_KIND_CODES, NEED_URGENCY_CODES } from '../../../domain/care/needs/need-codes.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { ChooseOne } from '../visits/Chips.tsx'
import type { NeedLine } from '../visits/visit-sheet.ts'
import { NeedIcon } from './NeedIcon.tsx'
import '../visits/controls.css'
import '../visits/visits.css'

const NEED_OF_CODES = ['person', 'carer'] as const

type Props = {
  onAdd: (need: NeedLine) => void
  /** From the first tap on: a visit that is saved meanwhile takes the need along. */
  onTouch?: (need: NeedLine) => void
  onLeave: () => void
  addWord: string
  /** One that is mended. */
  begun?: NeedLine | undefined
}

export function NeedPicker({ onAdd, onTouch, onLeave, addWord, begun }: Props) {
  const { t, list } = useText()
  const [line, setLine] = useState<Omit<NeedLine, 'kind'> & { kind: NeedKind | null }>(
    () => begun ?? { id: newId(), kind: null, needOf: 'person', urgency: 'can-wait', detail: '' },
  )
  const { kind } = line
  const [isChoosing, setChoosing] = useState(kind === null)
  const top = useTopInSight(isChoosing)
  const change = (part: Partial<NeedLine>) => {
    const next = { ...line, ...part }
    setLine(next)
    if (next.kind) onTouch?.({ ...next, kind: next.kind })
  }
  const add = () => kind && onAdd({ ...line, kind })
  return (
    <div className="need-picker" ref={top}>
      <div className="need-grid" role="radiogroup" aria-label={t('field.need.kind')}>
        {(isChoosing || !kind ? NEED_KIND_CODES : [kind]).map((code) => (
          <label key={code} className="need-tile">
            <input
              type="radio"
              name="need-kind"
              checked={kind === code}
              onClick={() => setChoosing(false)}
              onChange={() => change({ kind: code })}
            />
            <span className="need-face">
              <NeedIcon kind={code} />
              <span>{list('needKind', code)}</span>
            </span>
          </label>
        ))}
      </div>
      {kind && !isChoosing && (
        <>
          <Button look="quiet" onClick={() => setChoosing(true)}>
            {t('field.need.other')}
          </Button>
          <ChooseOne
            legend={t('field.need.urgency')}
            options={NEED_URGENCY_CODES.map((code) => ({ code, word: list('needUrgency', code) }))}
            value={line.urgency}
            onChange={(urgency) => change({ urgency: urgency ?? 'can-wait' })}
          />
          <ChooseOne
            legend={t('field.need.of')}
            options={NEED_OF_CODES.map((code) => ({ code, word: list('needOf', code) }))}
            value={line.needOf}
            onChange={(needOf) => change({ needOf: needOf ?? 'person' })}
          />
          <label className="visit-words">
            <span>{t('field.need.detail')}</span>
            <textarea
              rows={2}
              maxLength={2000}
              value={line.detail}
              onChange={({ target }) => change({ detail: target.value })}
            />
          </label>
        </>
      )}
      <div className="visit-actions">
        <Button onClick={onLeave}>{t('field.need.leave')}</Button>
        <Button look="main" disabled={!kind} onClick={add}>
          {addWord}
        </Button>
      </div>
    </div>
  )
}

/** What was chosen takes the place of the whole grid, and what is asked next stands under it: not a screen above the thumb. */
function useTopInSight(isChoosing: boolean) {
  const top = useRef<HTMLDivElement>(null)
  const before = useRef(isChoosing)
  useEffect(() => {
    if (before.current && !isChoosing) top.current?.scrollIntoView({ block: 'center' })
    before.current = isChoosing
  }, [isChoosing])
  return top
}
