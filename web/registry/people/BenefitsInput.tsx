import { useMe } from '../../ground/sign-in/useMe.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { BenefitRow } from './care-draft.ts'
import { isUnreadableMoney } from './draft-problems.ts'
import { RowList } from './RowList.tsx'
import type { DraftProps } from './usePersonDraft.ts'

const BLANK: BenefitRow = { kind: '', amount: '', sinceDay: null, note: '' }

/** Amount and day are welcome, not asked for: mostly only the benefit is known. */
export function BenefitsInput({ draft, set }: DraftProps) {
  const { t, list, field } = useText()
  const { today } = useMe()
  return (
    <RowList
      label={field('benefits')}
      rows={draft.benefits}
      onChange={(rows) => set('benefits', rows)}
      blank={BLANK}
      addWords={t('benefit.add')}
      most={20}
      rowWords={({ kind }, place) => (kind ? list('benefit', kind) : String(place))}
    >
      {(row, change) => (
        <>
          <Choice
            label={t('benefit.kind')}
            none={t('choice.none')}
            value={row.kind}
            onChange={(kind) => change({ kind })}
            options={optionsOf('benefit', list)}
          />
          <TextInput
            label={t('benefit.amount')}
            optional
            unit={t('unit.baht-word')}
            value={row.amount}
            onChange={(amount) => change({ amount })}
            error={isUnreadableMoney(row.amount) ? t('form.money-unreadable') : undefined}
            inputMode="decimal"
          />
          <DateInput
            label={t('benefit.since')}
            optional
            value={row.sinceDay}
            max={today}
            onChange={(sinceDay) => change({ sinceDay })}
          />
        </>
      )}
    </RowList>
  )
}
