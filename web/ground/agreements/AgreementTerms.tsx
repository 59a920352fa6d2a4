import { AgreementField, LawfulBasis, type NewAgreement } from '../../../domain/ground/agreements/agreement.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { AreaTags } from '../areas/AreaTags.tsx'

type Props = { agreement: NewAgreement; change: (part: Partial<NewAgreement>) => void }

/** On what ground, what is shared, where, and until when. */
export function AgreementTerms({ agreement, change }: Props) {
  const { t } = useText()
  return (
    <>
      <Choice
        label={t('agreement.basis')}
        hint={t('agreement.basis-hint')}
        value={agreement.lawfulBasis}
        onChange={(lawfulBasis) => {
          if (lawfulBasis) change({ lawfulBasis })
        }}
        options={LawfulBasis.options.map((code) => ({ code, word: t(`agreement.basis.${code}`) }))}
      />
      <CheckChips
        label={t('agreement.fields')}
        value={agreement.fields}
        onChange={(fields) => change({ fields: fields.includes('identity') ? fields : ['identity', ...fields] })}
        options={AgreementField.options.map((code) => ({ code, word: t(`agreement.field.${code}`) }))}
      />
      <AreaTags
        label={t('agreement.areas')}
        hint={t('agreement.areas-hint')}
        value={agreement.areas}
        onChange={(areas) => change({ areas })}
      />
      <div className="form-grid">
        <DateInput
          label={t('agreement.from')}
          value={agreement.fromDay}
          onChange={(day) => {
            if (day) change({ fromDay: day })
          }}
        />
        <DateInput
          label={t('agreement.to')}
          optional
          value={agreement.toDay ?? null}
          onChange={(toDay) => change({ toDay })}
        />
      </div>
    </>
  )
}
