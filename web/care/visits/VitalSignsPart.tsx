import { SUGAR_KINDS } from '../../../domain/care/visits/visit-lists.ts'
import { isUnusual, USUAL, VITAL_SIGNS, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { VisitPartProps } from './VisitWhenPart.tsx'
import { figureOf, isFilled, signOf } from './visit-draft.ts'

export const SIGN_WORDS: Record<VitalSign, { label: TextKey; unit: TextKey }> = {
  systolic: { label: 'visit.systolic', unit: 'unit.mmhg' },
  diastolic: { label: 'visit.diastolic', unit: 'unit.mmhg' },
  pulse: { label: 'visit.pulse', unit: 'unit.bpm' },
  sugar: { label: 'visit.sugar', unit: 'unit.mgdl' },
  weightKg: { label: 'visit.weight', unit: 'unit.kg' },
  heightCm: { label: 'visit.height', unit: 'unit.cm' },
  temperature: { label: 'visit.temperature', unit: 'unit.celsius' },
  respiration: { label: 'visit.respiration', unit: 'unit.bpm' },
  oxygen: { label: 'visit.oxygen', unit: 'unit.percent' },
  waistCm: { label: 'visit.waist', unit: 'unit.cm' },
}

/** Folded away with what else few visits need. */
export const SELDOM_MEASURED = ['respiration', 'oxygen', 'waistCm'] as const
const OFTEN_MEASURED = VITAL_SIGNS.filter((sign) => !(SELDOM_MEASURED as readonly VitalSign[]).includes(sign))

export function VitalSignsPart({ draft, set }: VisitPartProps) {
  const { t, list } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('visit.vital-signs')}</legend>
      <div className="form-grid">
        {OFTEN_MEASURED.map((sign) => (
          <SignInput key={sign} sign={sign} draft={draft} set={set} />
        ))}
        {isFilled(draft.measures.sugar) && (
          <Choice
            label={t('visit.sugar-kind')}
            none={t('visit.unsaid')}
            value={draft.sugarKind ?? ''}
            onChange={(code) => set({ sugarKind: code || null })}
            options={SUGAR_KINDS.map((code) => ({ code, word: list('sugarKind', code) }))}
          />
        )}
      </div>
    </fieldset>
  )
}

export function SignInput({ sign, draft, set }: VisitPartProps & { sign: VitalSign }) {
  const { t } = useText()
  const typed = draft.measures[sign] ?? ''
  return (
    <TextInput
      label={t(SIGN_WORDS[sign].label)}
      unit={t(SIGN_WORDS[sign].unit)}
      value={typed}
      onChange={(text) => set({ measures: { ...draft.measures, [sign]: text } })}
      inputMode="decimal"
      maxLength={6}
      warning={warningOf(sign, typed, t)}
    />
  )
}

function warningOf(sign: VitalSign, typed: string, t: ReturnType<typeof useText>['t']) {
  if (!isFilled(typed)) return undefined
  if (figureOf(typed) === null) return t('visit.not-a-figure')
  if (signOf(sign, typed) === null) return t('visit.not-possible')
  if (!isUnusual(sign, figureOf(typed))) return undefined
  return t('visit.unusual-range', { from: USUAL[sign].from, to: USUAL[sign].to })
}
