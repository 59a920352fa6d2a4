import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BirthField } from './BirthField.tsx'
import { IdentifiersInput } from './IdentifiersInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PrefixInput } from './PrefixInput.tsx'
import { ProblemLine } from './ProblemLine.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function IdentityPart({ draft, set, problems, maskedNumber }: DraftProps & { maskedNumber: string | null }) {
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.identity')}</legend>
      <div className="form-grid">
        <PrefixInput value={draft.prefix} onChange={(value) => set('prefix', value)} />
        <TextInput
          label={field('firstName')}
          value={draft.firstName}
          onChange={(value) => set('firstName', value)}
          error={problems.firstName && t(problems.firstName)}
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
      <div className="form-grid">
        <NumberInput
          value={draft.citizenNumber}
          onChange={(value) => set('citizenNumber', value)}
          maskedNumber={maskedNumber}
        />
        {!draft.citizenNumber && !maskedNumber && (
          <div>
            <Choice
              label={field('noNumberReason')}
              none={t('choice.none')}
              value={draft.noNumberReason}
              onChange={(value) => set('noNumberReason', value)}
              options={optionsOf('noNumberReason', list)}
            />
            <ProblemLine problem={problems.noNumberReason} />
          </div>
        )}
      </div>
      <FurtherNames draft={draft} set={set} problems={problems} />
      <IdentifiersInput draft={draft} set={set} problems={problems} />
    </fieldset>
  )
}

/** Few have them: out of the way until they are asked for. */
function FurtherNames({ draft, set }: DraftProps) {
  const { t, field } = useText()
  return (
    <details className="form-more" open={Boolean(draft.middleName || draft.englishName) || undefined}>
      <summary>{t('form.further-names')}</summary>
      <div className="form-grid">
        <TextInput
          label={field('middleName')}
          optional
          value={draft.middleName}
          onChange={(value) => set('middleName', value)}
          maxLength={120}
        />
        <TextInput
          label={field('englishName')}
          optional
          value={draft.englishName}
          onChange={(value) => set('englishName', value)}
          maxLength={200}
        />
      </div>
    </details>
  )
}
