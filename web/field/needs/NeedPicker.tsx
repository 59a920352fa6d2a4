// One need: what (a grid of words with pictures), for whom, how urgent, and a line in her own words.
import { useState } from 'react'
import type { NeedKind } from '../../../domain/care/needs/lists.ts'
import { NEED_KIND_CODES, NEED_URGENCY_CODES } from '../../../domain/care/needs/need-codes.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../text/useText.ts'
import { ChooseOne } from '../visits/Chips.tsx'
import type { NeedLine } from '../visits/visit-sheet.ts'
import { NeedIcon } from './NeedIcon.tsx'
import '../visits/controls.css'
import '../visits/visits.css'

const NEED_OF_CODES = ['person', 'carer'] as const

type Props = {
  onAdd: (need: NeedLine) => void
  onLeave: () => void
  addWord: string
  /** One that is mended. */
  begun?: NeedLine | undefined
}

export function NeedPicker({ onAdd, onLeave, addWord, begun }: Props) {
  const { t, list } = useText()
  const [kind, setKind] = useState<NeedKind | null>(begun?.kind ?? null)
  const [line, setLine] = useState<Pick<NeedLine, 'needOf' | 'urgency' | 'detail'>>({
    needOf: begun?.needOf ?? 'person',
    urgency: begun?.urgency ?? 'can-wait',
    detail: begun?.detail ?? '',
  })
  const add = () => kind && onAdd({ id: begun?.id ?? newId(), kind, ...line })
  return (
    <div className="need-picker">
      <div className="need-grid" role="radiogroup" aria-label={t('field.need.kind')}>
        {NEED_KIND_CODES.map((code) => (
          <label key={code} className="need-tile">
            <input type="radio" name="need-kind" checked={kind === code} onChange={() => setKind(code)} />
            <span className="need-face">
              <NeedIcon kind={code} />
              <span>{list('needKind', code)}</span>
            </span>
          </label>
        ))}
      </div>
      {kind && (
        <>
          <ChooseOne
            legend={t('field.need.urgency')}
            options={NEED_URGENCY_CODES.map((code) => ({ code, word: list('needUrgency', code) }))}
            value={line.urgency}
            onChange={(urgency) => setLine({ ...line, urgency: urgency ?? 'can-wait' })}
          />
          <ChooseOne
            legend={t('field.need.of')}
            options={NEED_OF_CODES.map((code) => ({ code, word: list('needOf', code) }))}
            value={line.needOf}
            onChange={(needOf) => setLine({ ...line, needOf: needOf ?? 'person' })}
          />
          <label className="visit-words">
            <span>{t('field.need.detail')}</span>
            <textarea
              rows={2}
              maxLength={2000}
              value={line.detail}
              onChange={({ target }) => setLine({ ...line, detail: target.value })}
            />
          </label>
        </>
      )}
      <div className="visit-actions">
        <button type="button" className="visit-button" onClick={onLeave}>
          {t('field.need.leave')}
        </button>
        <button type="button" className="visit-button" data-look="primary" disabled={!kind} onClick={add}>
          {addWord}
        </button>
      </div>
    </div>
  )
}
