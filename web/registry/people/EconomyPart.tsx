import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function EconomyPart({ draft, set }: DraftProps) {
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.economy')}</legend>
      <div className="form-grid">
        <Choice
          label={field('occupation')}
          none={t('choice.unknown')}
          value={draft.occupation}
          onChange={(value) => set('occupation', value)}
          options={optionsOf('occupation', list)}
        />
        <TextInput
          label={field('incomeSatang')}
          hint={t('form.money-hint')}
          unit={t('unit.baht-word')}
          value={draft.income}
          onChange={(value) => set('income', value)}
          inputMode="decimal"
        />
        <TextInput
          label={field('debtSatang')}
          hint={t('form.money-hint')}
          unit={t('unit.baht-word')}
          value={draft.debt}
          onChange={(value) => set('debt', value)}
          inputMode="decimal"
        />
        <div className="form-wide">
          <TextInput
            label={field('note')}
            optional
            multiline
            value={draft.note}
            onChange={(value) => set('note', value)}
            maxLength={2000}
          />
        </div>
      </div>
    </fieldset>
  )
}
