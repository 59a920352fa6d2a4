import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { AddressField } from './AddressField.tsx'
import { PhonesInput } from './PhonesInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

const REGISTERED = ['unknown', 'same', 'other'] as const

export function HomePart({ draft, set, problems }: DraftProps) {
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.home')}</legend>
      <AddressField
        label={t('person.address')}
        value={draft.home}
        onChange={(home) => set('home', home)}
        error={problems.home && t(problems.home)}
      />
      <Segmented
        label={field('registeredAddress')}
        value={draft.registered}
        onChange={(registered) => set('registered', registered)}
        options={REGISTERED.map((code) => ({ code, word: t(`registered.${code}`) }))}
      />
      {draft.registered === 'other' && (
        <AddressField
          label={field('registeredAddress')}
          value={draft.registeredHome}
          onChange={(home) => set('registeredHome', home)}
          error={problems.registeredHome && t(problems.registeredHome)}
        />
      )}
      <Choice
        label={field('residency')}
        none={t('choice.unknown')}
        value={draft.residency}
        onChange={(value) => set('residency', value)}
        options={optionsOf('residency', list)}
      />
      <PhonesInput draft={draft} set={set} problems={problems} />
    </fieldset>
  )
}
