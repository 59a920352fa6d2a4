import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import type { PartProps } from './ProgressPart.tsx'

/** Part 3 of ง.1: whether the next instalment is asked for, how much, and what it is for. */
export function NextPart({ draft, change }: PartProps) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('instalment-reports.next')}</legend>
      <Segmented
        label={t('instalment-reports.asks-next')}
        value={draft.asksNext ? 'yes' : 'no'}
        onChange={(answer) => change({ asksNext: answer === 'yes' })}
        options={(['yes', 'no'] as const).map((code) => ({ code, word: t(`instalment-reports.asks.${code}`) }))}
      />
      {draft.asksNext && (
        <>
          <BahtInput
            label={t('instalment-reports.next-amount')}
            optional
            value={draft.nextSatang}
            onChange={(nextSatang) => change({ nextSatang })}
          />
          <TextInput
            label={t('instalment-reports.next-activities')}
            optional
            multiline
            value={draft.nextActivities}
            onChange={(nextActivities) => change({ nextActivities })}
          />
        </>
      )}
      <TextInput
        label={t('instalment-reports.next-plan')}
        optional
        multiline
        value={draft.nextPlan}
        onChange={(nextPlan) => change({ nextPlan })}
      />
      <div className="form-grid">
        <TextInput
          label={t('instalment-reports.lead-name')}
          value={draft.leadName}
          onChange={(leadName) => change({ leadName })}
          maxLength={500}
        />
        <TextInput
          label={t('instalment-reports.finance-name')}
          value={draft.financeName}
          onChange={(financeName) => change({ financeName })}
          maxLength={500}
        />
      </div>
    </fieldset>
  )
}
