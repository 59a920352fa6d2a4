// What every posting says: when, how much, what for, and by which way the money went.
import type { ReactNode } from 'react'
import type { Pot } from '../../../domain/funds/funds/fund.ts'
import { CHANNELS } from '../../../domain/funds/ledger/entry.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import type { Said } from './useSaid.ts'

type Props = {
  said: Said
  change: (part: Partial<Said>) => void
  pot: Pot
  /** Who paid, or who was paid; left out where money does not change hands. */
  partyWord?: string
  amountHint?: string | undefined
  channelWarning?: string | undefined
  children?: ReactNode
}

export function PostingFields({ said, change, pot, partyWord, amountHint, channelWarning, children }: Props) {
  const { t } = useText()
  const { today } = useMe()
  return (
    <>
      {children}
      <div className="form-grid">
        <DateInput
          label={t('funds.on-day')}
          value={said.onDay}
          min={pot.booksFrom}
          max={today}
          onChange={(onDay) => change({ onDay })}
          isRequired
        />
        <BahtInput
          label={t('funds.amount')}
          hint={amountHint}
          value={said.amountSatang}
          onChange={(amountSatang) => change({ amountSatang })}
          isRequired
        />
      </div>
      {partyWord && (
        <TextInput
          label={partyWord}
          value={said.party}
          onChange={(party) => change({ party })}
          maxLength={300}
          isRequired
        />
      )}
      <TextInput
        label={t('funds.entry')}
        value={said.text}
        onChange={(text) => change({ text })}
        maxLength={500}
        isRequired
      />
      {partyWord && <ChannelFields said={said} change={change} warning={channelWarning} />}
    </>
  )
}

function ChannelFields({ said, change, warning }: Pick<Props, 'said' | 'change'> & { warning: string | undefined }) {
  const { t } = useText()
  return (
    <div className="form-grid">
      <Choice
        label={t('funds.channel')}
        value={said.channel}
        onChange={(channel) => channel && change({ channel, chequeNumber: '' })}
        options={CHANNELS.map((code) => ({ code, word: t(`funds.channel.${code}`) }))}
        {...(warning ? { hint: warning } : {})}
      />
      {said.channel === 'cheque' && (
        <TextInput
          label={t('funds.cheque-number')}
          value={said.chequeNumber}
          onChange={(chequeNumber) => change({ chequeNumber })}
          maxLength={50}
          isRequired
        />
      )}
    </div>
  )
}
