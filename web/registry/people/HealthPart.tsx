import { isDerivable } from '../../../domain/registry/people/derived-groups.ts'
import { restrictedKindOf } from '../../../domain/registry/restricted/restricted.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function HealthPart({ draft, set, problems }: DraftProps) {
  const { t, list, field } = useText()
  const { today } = useMe()
  // Groups that follow from age or ADL are not typed; restricted ones are written down where they are guarded.
  const groups = optionsOf('groupTag', list).filter(({ code }) => !isDerivable(code) && !restrictedKindOf(code))
  return (
    <fieldset className="form-part">
      <legend>{t('form.health')}</legend>
      <CheckChips
        label={field('groups')}
        hint={t('form.groups-hint')}
        value={draft.groups}
        onChange={(value) => set('groups', value)}
        options={groups}
      />
      <div className="form-grid">
        <TextInput
          label={field('adlScore')}
          value={draft.adlScore}
          onChange={(value) => set('adlScore', value.replace(/\D/g, ''))}
          inputMode="numeric"
          maxLength={2}
          hint={t('form.adl-hint')}
          error={problems.adlScore && t(problems.adlScore)}
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
        <div className="form-wide">
          <TextInput
            label={field('allergies')}
            hint={t('form.allergies-hint')}
            value={draft.allergies}
            onChange={(value) => set('allergies', value)}
          />
        </div>
      </div>
    </fieldset>
  )
}
