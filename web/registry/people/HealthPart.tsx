import { useMe } from '../../ground/sign-in/useMe.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { CardExpiry } from './CardExpiry.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function HealthPart({ draft, set }: DraftProps) {
  const { t, list, field } = useText()
  const { today } = useMe()
  const isOutOfRange = draft.adlScore !== '' && Number(draft.adlScore) > 20
  return (
    <fieldset className="form-part">
      <legend>{t('form.health')}</legend>
      <CheckChips
        label={field('groups')}
        value={draft.groups}
        onChange={(value) => set('groups', value)}
        options={optionsOf('groupTag', list)}
      />
      <div className="form-grid">
        <Choice
          label={field('healthRight')}
          none={t('choice.unknown')}
          value={draft.healthRight}
          onChange={(value) => set('healthRight', value)}
          options={optionsOf('healthRight', list)}
        />
        <TextInput
          label={field('adlScore')}
          value={draft.adlScore}
          onChange={(value) => set('adlScore', value.replace(/\D/g, ''))}
          inputMode="numeric"
          maxLength={2}
          hint={t('form.adl-hint')}
          error={isOutOfRange ? t('form.adl-range') : undefined}
        />
        {draft.adlScore !== '' && (
          <DateInput label={field('adlOn')} value={draft.adlOn} max={today} onChange={(day) => set('adlOn', day)} />
        )}
        <div className="form-wide">
          <TextInput
            label={field('diseases')}
            hint={t('form.diseases-hint')}
            value={draft.diseases}
            onChange={(value) => set('diseases', value)}
          />
        </div>
      </div>
      <CheckChips
        label={field('disabilities')}
        value={draft.disabilities}
        onChange={(value) => set('disabilities', value)}
        options={optionsOf('disability', list)}
      />
      {(draft.disabilities.length > 0 || draft.disabilityCardNumber) && (
        <div className="form-grid">
          <TextInput
            label={field('disabilityCardNumber')}
            optional
            value={draft.disabilityCardNumber}
            onChange={(value) => set('disabilityCardNumber', value)}
            maxLength={30}
          />
          <CardExpiry value={draft.disabilityCardExpires} onChange={(value) => set('disabilityCardExpires', value)} />
        </div>
      )}
    </fieldset>
  )
}
