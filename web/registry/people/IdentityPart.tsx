import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BirthField } from './BirthField.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PrefixInput } from './PrefixInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function IdentityPart({ draft, set, maskedNumber }: DraftProps & { maskedNumber: string | null }) {
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.identity')}</legend>
      <div className="form-grid">
        <NumberInput
          value={draft.citizenNumber}
          onChange={(value) => set('citizenNumber', value)}
          maskedNumber={maskedNumber}
        />
        {!draft.citizenNumber && !maskedNumber && (
          <Choice
            label={field('noNumberReason')}
            none={t('choice.none')}
            value={draft.noNumberReason}
            onChange={(value) => set('noNumberReason', value)}
            options={optionsOf('noNumberReason', list)}
          />
        )}
      </div>
      <div className="form-grid">
        <PrefixInput value={draft.prefix} onChange={(value) => set('prefix', value)} />
        <TextInput
          label={field('firstName')}
          value={draft.firstName}
          onChange={(value) => set('firstName', value)}
          isRequired
          maxLength={120}
        />
        <TextInput
          label={field('lastName')}
          hint={t('form.last-name-hint')}
          value={draft.lastName}
          onChange={(value) => set('lastName', value)}
          maxLength={120}
        />
        <TextInput
          label={field('nickname')}
          optional
          value={draft.nickname}
          onChange={(value) => set('nickname', value)}
          maxLength={60}
        />
        <Choice
          label={field('sex')}
          none={t('choice.unknown')}
          value={draft.sex}
          onChange={(value) => set('sex', value)}
          options={optionsOf('sex', list)}
        />
      </div>
      <BirthField
        day={draft.birthDate}
        precision={draft.birthPrecision}
        onChange={(day, precision) => {
          set('birthDate', day)
          set('birthPrecision', precision)
        }}
      />
    </fieldset>
  )
}
