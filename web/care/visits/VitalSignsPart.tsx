import { isUnusual, USUAL, VITAL_SIGNS, type VitalSign } from '../../../domain/care/visits/vital-ranges.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import type { VisitPartProps } from './VisitWhenPart.tsx'
import { figureOf } from './visit-draft.ts'

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

export function VitalSignsPart({ draft, set }: VisitPartProps) {
  const { t } = useText()
  const warning = (sign: VitalSign) => {
    const text = draft.measures[sign] ?? ''
    if (text.trim() !== '' && figureOf(text) === null) return t('visit.not-a-figure')
    if (!isUnusual(sign, figureOf(text))) return undefined
    return t('visit.unusual-range', { from: USUAL[sign].from, to: USUAL[sign].to })
  }
  return (
    <fieldset className="form-part">
      <legend>{t('visit.vital-signs')}</legend>
      <div className="form-grid">
        {VITAL_SIGNS.map((sign) => (
          <TextInput
            key={sign}
            label={t(SIGN_WORDS[sign].label)}
            unit={t(SIGN_WORDS[sign].unit)}
            value={draft.measures[sign] ?? ''}
            onChange={(text) => set({ measures: { ...draft.measures, [sign]: text } })}
            inputMode="decimal"
            maxLength={6}
            warning={warning(sign)}
          />
        ))}
      </div>
    </fieldset>
  )
}
