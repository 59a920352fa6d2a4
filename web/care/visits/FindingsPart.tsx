import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { VisitPartProps } from './VisitWhenPart.tsx'

export function FindingsPart({ draft, set }: VisitPartProps) {
  const { t, list } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('visit.findings-title')}</legend>
      <TextInput
        label={t('visit.findings')}
        hint={t('visit.findings-hint')}
        multiline
        value={draft.findings}
        onChange={(findings) => set({ findings })}
        maxLength={4000}
      />
      <CheckChips
        label={t('visit.needs')}
        value={draft.needsFound}
        onChange={(needsFound) => set({ needsFound })}
        options={optionsOf('needKind', list)}
      />
      <div className="form-grid">
        <DateInput
          label={t('visit.next')}
          optional
          value={draft.nextVisitOn}
          {...(draft.visitedOn ? { min: draft.visitedOn } : {})}
          onChange={(nextVisitOn) => set({ nextVisitOn })}
        />
      </div>
    </fieldset>
  )
}
