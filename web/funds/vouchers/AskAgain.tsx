import type { FormEvent } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { AskedFields } from './AskedFields.tsx'
import { askedOf, useAsked } from './useAsked.ts'
import { useVoucherAct } from './useVouchers.ts'

/** Mended after it was turned back; it keeps its number, and is signed anew from the first line. */
export function AskAgain({ fund, voucher, onDone }: { fund: Fund; voucher: Voucher; onDone: () => void }) {
  const { t } = useText()
  const { today, actor } = useMe()
  const ask = useVoucherAct(voucher, 'requests')
  const { amountSatang, payee, channel, payeeAccount, purpose, revision } = voucher
  const { id, asked, change } = useAsked({
    ...{ amountSatang, payee, channel, payeeAccount, purpose },
    requester: { name: actor.name, position: '', way: 'account', onDay: today },
  })
  const whole = askedOf(asked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (whole) ask.mutate({ ...whole, id, revision }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <AskedFields fundKind={fund.kind} asked={asked} change={change} leftSatang={undefined} />
      {ask.isError && <Failed error={ask.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!whole || ask.isPending}>
          {t('vouchers.act.requests')}
        </Button>
      </div>
    </form>
  )
}
