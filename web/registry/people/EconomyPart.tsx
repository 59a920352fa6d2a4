import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BenefitsInput } from './BenefitsInput.tsx'
import type { DraftProps } from './usePersonDraft.ts'

export function EconomyPart(props: DraftProps & { seesEconomy: boolean }) {
  const { draft, set, seesEconomy } = props
  const { t, list, field } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('form.economy')}</legend>
      <div className="form-grid">
        <Choice
          label={field('education')}
          none={t('choice.unknown')}
          value={draft.education}
          onChange={(value) => set('education', value)}
          options={optionsOf('education', list)}
        />
        <Choice
          label={field('maritalStatus')}
          none={t('choice.unknown')}
          value={draft.maritalStatus}
          onChange={(value) => set('maritalStatus', value)}
          options={optionsOf('maritalStatus', list)}
        />
        <Choice
          label={field('occupation')}
          none={t('choice.unknown')}
          value={draft.occupation}
          onChange={(value) => set('occupation', value)}
          options={optionsOf('occupation', list)}
        />
        {seesEconomy && <Money {...props} />}
      </div>
      {seesEconomy && <BenefitsInput {...props} />}
      <TextInput
        label={field('note')}
        optional
        multiline
        value={draft.note}
        onChange={(value) => set('note', value)}
        maxLength={2000}
      />
    </fieldset>
  )
}

function Money({ draft, set, problems }: DraftProps) {
  const { t, field } = useText()
  return (
    <>
      <TextInput
        label={field('incomeSatang')}
        hint={t('form.money-hint')}
        unit={t('unit.baht-word')}
        value={draft.income}
        onChange={(value) => set('income', value)}
        error={problems.income && t(problems.income)}
        inputMode="decimal"
      />
      <TextInput
        label={field('debtSatang')}
        hint={t('form.money-hint')}
        unit={t('unit.baht-word')}
        value={draft.debt}
        onChange={(value) => set('debt', value)}
        error={problems.debt && t(problems.debt)}
        inputMode="decimal"
      />
    </>
  )
}
