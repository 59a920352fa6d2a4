// One sign: large figures, what it means as it is typed, and what it was before.
import { useId } from 'react'
import type { Meaning } from '../../../domain/care/visits/vital-meanings.ts'
import { isUnusual, USUAL, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import { useText } from '../text/useText.ts'
import { figureOf, isSlip } from './visit-sheet.ts'

const MARKS = { good: '✓', watch: '△', ask: '▲', now: '!' } as const

type Props = {
  sign: VitalSign
  unit: string
  typed: string
  last?: { value: number; on: string } | undefined
  onChange: (typed: string) => void
}

export function SignField({ sign, unit, typed, last, onChange }: Props) {
  const { t } = useText()
  const id = useId()
  return (
    <div className="visit-sign">
      <label htmlFor={id}>{t(`field.sign.${sign}`)}</label>
      <span className="visit-sign-box">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          maxLength={6}
          value={typed}
          placeholder={last ? String(last.value) : ''}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => onChange(target.value)}
        />
        <span className="visit-unit">{unit}</span>
      </span>
      <span id={`${id}-says`} className="visit-sign-says" aria-live="polite">
        <SignSays sign={sign} typed={typed} />
      </span>
    </div>
  )
}

function SignSays({ sign, typed }: { sign: VitalSign; typed: string }) {
  const { t } = useText()
  if (isSlip(sign, typed)) return <Says concern="now">{t('field.visit.slip')}</Says>
  const figure = figureOf(typed) ?? null
  if (!isUnusual(sign, figure)) return null
  return <Says concern="watch">{t('field.visit.unusual', { from: USUAL[sign].from, to: USUAL[sign].to })}</Says>
}

/** Never by its colour alone: a mark and words. */
export function Says({ concern, children }: { concern: Meaning['concern']; children: React.ReactNode }) {
  return (
    <span className="visit-says" data-concern={concern}>
      <span aria-hidden>{MARKS[concern]}</span> {children}
    </span>
  )
}

export function MeaningSays({ meaning, before }: { meaning: Meaning | undefined; before?: string }) {
  const { list } = useText()
  if (!meaning) return null
  return (
    <Says concern={meaning.concern}>
      {before}
      {list('vitalMeaning', meaning.code)}
    </Says>
  )
}
