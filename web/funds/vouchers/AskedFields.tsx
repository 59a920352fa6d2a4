import type { ReactNode } from 'react'
import { CHANNELS } from '../../../domain/funds/ledger/entry.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { boundsOf, fiscalYearOf } from '../funds/fiscal-year.ts'
import { useRegulationOn } from '../regulations/useRegulations.ts'
import { SignatureFields } from './SignatureFields.tsx'
import type { Asked } from './useAsked.ts'

type Props = {
  fundKind: string
  asked: Asked
  change: (part: Partial<Asked>) => void
  leftSatang: number | undefined
  children?: ReactNode
}

export function AskedFields({ fundKind, asked, change, leftSatang, children }: Props) {
  const { t, baht } = useText()
  const cashWarning = useCashWarning(fundKind, asked)
  return (
    <>
      {children}
      <BahtInput
        label={t('funds.amount')}
        hint={leftSatang === undefined ? undefined : t('funds.may-be-paid', { amount: baht(leftSatang) })}
        value={asked.amountSatang}
        onChange={(amountSatang) => change({ amountSatang })}
        isRequired
      />
      <TextInput
        label={t('vouchers.payee')}
        value={asked.payee}
        onChange={(payee) => change({ payee })}
        maxLength={300}
        isRequired
      />
      <div className="form-grid">
        <Choice
          label={t('vouchers.channel')}
          value={asked.channel}
          onChange={(channel) => channel && change({ channel })}
          options={CHANNELS.map((code) => ({ code, word: t(`funds.channel.${code}`) }))}
          {...(cashWarning ? { hint: cashWarning } : {})}
        />
        {asked.channel === 'bank' && (
          <TextInput
            label={t('vouchers.payee-account')}
            optional
            value={asked.payeeAccount}
            onChange={(payeeAccount) => change({ payeeAccount })}
            maxLength={200}
          />
        )}
      </div>
      <TextInput
        label={t('vouchers.purpose')}
        value={asked.purpose}
        onChange={(purpose) => change({ purpose })}
        maxLength={500}
        isRequired
      />
      <SignatureFields
        label={t('vouchers.requester')}
        said={asked.requester}
        change={(part) => change({ requester: { ...asked.requester, ...part } })}
        mayRecordPaper
      />
    </>
  )
}

function useCashWarning(kind: string, { channel, amountSatang, requester }: Asked): string | undefined {
  const { t, baht } = useText()
  const { today } = useMe()
  const rules = useRegulationOn(kind, boundsOf(fiscalYearOf(requester.onDay ?? today)).from)?.rules
  const ceiling = rules?.cashCeilingSatang ?? null
  const isTooMuch = channel === 'cash' && ceiling !== null && (amountSatang ?? 0) > ceiling
  return isTooMuch ? t('vouchers.cash-ceiling', { amount: baht(ceiling) }) : undefined
}
