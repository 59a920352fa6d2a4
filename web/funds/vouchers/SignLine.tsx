import { type FormEvent, useState } from 'react'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { type SaidSignature, SignatureFields } from './SignatureFields.tsx'
import { useVoucherAct } from './useVouchers.ts'

type Props = { voucher: Voucher; step: string; mayRecordPaper: boolean; onDone: () => void }

export function SignLine({ voucher, step, mayRecordPaper, onDone }: Props) {
  const { t, baht } = useText()
  const { today, actor } = useMe()
  const announce = useAnnounce()
  const sign = useVoucherAct(voucher, 'signatures')
  const [id] = useState(() => newId())
  const [note, setNote] = useState('')
  const [said, setSaid] = useState<SaidSignature>(
    mayRecordPaper
      ? { name: '', position: '', way: 'paper', onDay: today }
      : { name: actor.name, position: '', way: 'account', onDay: today },
  )
  const { onDay, name } = said
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!onDay || !name.trim()) return
    sign.mutate(
      { ...said, id, step, onDay, name: name.trim(), position: said.position.trim(), note: note.trim() },
      {
        onSuccess: () => {
          announce(t('vouchers.signed'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <p>{t('vouchers.signing-of', { amount: baht(voucher.amountSatang), payee: voucher.payee })}</p>
      <SignatureFields
        label={t('vouchers.way')}
        said={said}
        change={(part) => setSaid((now) => ({ ...now, ...part }))}
        mayRecordPaper={mayRecordPaper}
      />
      <TextInput label={t('vouchers.note')} optional value={note} onChange={setNote} maxLength={1000} />
      {sign.isError && <Failed error={sign.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!onDay || !name.trim() || sign.isPending}>
          {t('vouchers.sign')}
        </Button>
      </div>
    </form>
  )
}
