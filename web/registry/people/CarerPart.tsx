import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function CarerPart({ draft, set }: DraftProps) {
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.carer')}</legend>
      <div className="form-grid">
        <TextInput
          label={field('carerName')}
          value={draft.carerName}
          onChange={(value) => set('carerName', value)}
          maxLength={200}
        />
        <Choice
          label={field('carerRelationship')}
          none={t('choice.unknown')}
          value={draft.carerRelationship}
          onChange={(value) => set('carerRelationship', value)}
          options={optionsOf('relationship', list)}
        />
        <TextInput
          label={field('carerPhone')}
          value={draft.carerPhone}
          onChange={(value) => set('carerPhone', value)}
          inputMode="tel"
          maxLength={20}
        />
      </div>
    </fieldset>
  )
}
