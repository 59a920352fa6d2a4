import { type FormEvent, useState } from 'react'
import type { ConsentPurpose, ConsentWithdrawal } from '../../../domain/ground/consent/consent.ts'
import { OFFICE_CHANNELS } from '../../../domain/ground/consent/consent-lists.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useWithdrawConsent } from './useConsents.ts'

type Props = { personId: string; consentId: string; purpose: ConsentPurpose; onDone: () => void }

export function WithdrawalForm({ personId, consentId, purpose, onDone }: Props) {
  const { t } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const withdraw = useWithdrawConsent(personId)
  const [withdrawal, setWithdrawal] = useState<ConsentWithdrawal>(() => ({
    id: newId(),
    channel: 'oral',
    withdrawnOn: today,
  }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw.mutate(
      { ...withdrawal, consentId },
      {
        onSuccess: () => {
          announce(t('consent.withdrawn'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <Notice kind="due" title={t(`lists.purpose.${purpose}`)}>
        {t('consent.withdraw-hint')}
      </Notice>
      <Choice
        label={t('consent.channel')}
        value={withdrawal.channel}
        onChange={(channel) => channel && setWithdrawal((now) => ({ ...now, channel }))}
        options={OFFICE_CHANNELS.map((code) => ({ code, word: t(`consent.channel.${code}`) }))}
      />
      <DateInput
        label={t('consent.withdrawn-on')}
        value={withdrawal.withdrawnOn}
        max={today}
        onChange={(withdrawnOn) => withdrawnOn && setWithdrawal((now) => ({ ...now, withdrawnOn }))}
      />
      {withdraw.isError && <Failed error={withdraw.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={withdraw.isPending}>
          {t('consent.withdraw')}
        </Button>
      </div>
    </form>
  )
}
