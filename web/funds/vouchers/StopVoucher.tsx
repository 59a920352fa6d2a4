import { type FormEvent, useState } from 'react'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useVoucherAct } from './useVouchers.ts'

type Props = { voucher: Voucher; act: 'turning-back' | 'cancellation'; onDone: () => void }

export function StopVoucher({ voucher, act, onDone }: Props) {
  const { t } = useText()
  const stop = useVoucherAct(voucher, act)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    stop.mutate({ id, reason: reason.trim() }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="soft">{t(`vouchers.stop-hint.${act}`)}</p>
      <TextInput
        label={t('vouchers.reason')}
        multiline
        value={reason}
        onChange={setReason}
        maxLength={1000}
        isRequired
      />
      {stop.isError && <Failed error={stop.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={reason.trim().length < 5 || stop.isPending}>
          {t(`vouchers.act.${act}`)}
        </Button>
      </div>
    </form>
  )
}
