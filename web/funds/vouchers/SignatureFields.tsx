import type { VoucherStep } from '../../../domain/funds/vouchers/voucher.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export type SaidSignature = { name: string; position: string; way: VoucherStep['way']; onDay: string | null }

type Props = {
  label: string
  said: SaidSignature
  change: (part: Partial<SaidSignature>) => void
  /** The chair signs by her account only. */
  mayRecordPaper: boolean
}

/** By the account at work, whose name then stands there, or as it stands on paper. */
export function SignatureFields({ label, said, change, mayRecordPaper }: Props) {
  const { t } = useText()
  const { today, actor } = useMe()
  return (
    <>
      {mayRecordPaper && (
        <Segmented
          label={label}
          stacked
          value={said.way}
          onChange={(way) => change({ way, name: way === 'account' ? actor.name : '' })}
          options={[
            { code: 'account', word: t('vouchers.way.account', { name: actor.name }) },
            { code: 'paper', word: t('vouchers.way.paper') },
          ]}
        />
      )}
      <div className="form-grid">
        {said.way === 'paper' && (
          <TextInput
            label={t('vouchers.signer-name')}
            value={said.name}
            onChange={(name) => change({ name })}
            maxLength={200}
            isRequired
          />
        )}
        <TextInput
          label={t('agreements.position')}
          optional
          value={said.position}
          onChange={(position) => change({ position })}
          maxLength={200}
        />
        <DateInput
          label={t('vouchers.signed-on')}
          value={said.onDay}
          max={today}
          onChange={(onDay) => change({ onDay })}
          isRequired
        />
      </div>
    </>
  )
}
