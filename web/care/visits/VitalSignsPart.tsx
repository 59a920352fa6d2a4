import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { isUnusual, type Measure, USUAL } from './plausible.ts'
import type { VisitPartProps } from './VisitWhenPart.tsx'
import { figureOf, MEASURES } from './visit-draft.ts'

const WORDS: Record<Measure, { label: TextKey; unit: TextKey }> = {
  systolic: { label: 'visit.systolic', unit: 'unit.mmhg' },
  diastolic: { label: 'visit.diastolic', unit: 'unit.mmhg' },
  pulse: { label: 'visit.pulse', unit: 'unit.bpm' },
  sugar: { label: 'visit.sugar', unit: 'unit.mgdl' },
  weightKg: { label: 'visit.weight', unit: 'unit.kg' },
  heightCm: { label: 'visit.height', unit: 'unit.cm' },
}

export function VitalSignsPart({ draft, set }: VisitPartProps) {
  const { t } = useText()
  const warning = (measure: Measure) => {
    const text = draft.measures[measure]
    if (text.trim() !== '' && figureOf(text) === null) return t('visit.not-a-figure')
    if (!isUnusual(measure, figureOf(text))) return undefined
    return t('visit.unusual-range', { from: USUAL[measure].from, to: USUAL[measure].to })
  }
  return (
    <fieldset className="form-part">
      <legend>{t('visit.vital-signs')}</legend>
      <div className="form-grid">
        {MEASURES.map((measure) => (
          <TextInput
            key={measure}
            label={t(WORDS[measure].label)}
            unit={t(WORDS[measure].unit)}
            value={draft.measures[measure]}
            onChange={(text) => set({ measures: { ...draft.measures, [measure]: text } })}
            inputMode="decimal"
            maxLength={6}
            warning={warning(measure)}
          />
        ))}
      </div>
    </fieldset>
  )
}
