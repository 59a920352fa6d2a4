import { type FormEvent, useState } from 'react'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { evidenceOf } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useVoucherAct } from './useVouchers.ts'

const NAMES = ['signer1', 'signer2', 'receiver1', 'receiver2', 'payer'] as const
type Names = Record<(typeof NAMES)[number], string>

/** The payment is posted in the books at once: what the voucher says, with whose names stand on the paper. */
export function PayVoucher({ voucher, onDone }: { voucher: Voucher; onDone: () => void }) {
  const { t, baht } = useText()
  const { today, actor } = useMe()
  const announce = useAnnounce()
  const pay = useVoucherAct(voucher, 'payment')
  const [id] = useState(() => newId())
  const [onDay, setOnDay] = useState<string | null>(today)
  const [cheque, setCheque] = useState<Cheque>({ number: '', on: today })
  const [names, setNames] = useState<Names>({
    signer1: '',
    signer2: '',
    receiver1: '',
    receiver2: '',
    payer: actor.name,
  })
  const isByTwo = evidenceOf(voucher.applicantKind) === 'signed-by-two'
  const isCheque = voucher.channel === 'cheque'
  const said = (name: keyof Names) => names[name].trim()
  const isWhole = NAMES.every((name) => said(name) || (name === 'receiver2' && !isByTwo))
  const isReady = isWhole && onDay && (!isCheque || cheque.number.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    pay.mutate(
      {
        ...{ id, onDay, payer: said('payer'), signers: [said('signer1'), said('signer2')] },
        receivers: [said('receiver1'), said('receiver2')].filter(Boolean),
        ...(isCheque
          ? { chequeNumber: cheque.number.trim(), chequeOn: cheque.on }
          : { chequeNumber: '', chequeOn: null }),
      },
      {
        onSuccess: () => {
          announce(t('vouchers.paid'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <p>
        {t('vouchers.pay-of', {
          ...{ amount: baht(voucher.amountSatang), payee: voucher.payee },
          channel: t(`funds.channel.${voucher.channel}`),
        })}
      </p>
      <DateInput
        label={t('vouchers.paid-on')}
        value={onDay}
        min={voucher.onDay}
        max={today}
        onChange={setOnDay}
        isRequired
      />
      {isCheque && <ChequeFields cheque={cheque} onChange={setCheque} />}
      <NameFields names={names} onChange={setNames} isByTwo={isByTwo} />
      {isByTwo && <p className="small soft">{t('agreements.evidence.signed-by-two')}</p>}
      {pay.isError && <Failed error={pay.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isReady || pay.isPending}>
          {t('vouchers.act.payment')}
        </Button>
      </div>
    </form>
  )
}

type Cheque = { number: string; on: string | null }

function ChequeFields({ cheque, onChange }: { cheque: Cheque; onChange: (cheque: Cheque) => void }) {
  const { t } = useText()
  return (
    <div className="form-grid">
      <TextInput
        label={t('funds.cheque-number')}
        value={cheque.number}
        onChange={(number) => onChange({ ...cheque, number })}
        maxLength={50}
        isRequired
      />
      <DateInput label={t('vouchers.cheque-on')} value={cheque.on} onChange={(on) => onChange({ ...cheque, on })} />
    </div>
  )
}

type NameProps = { names: Names; onChange: (names: Names) => void; isByTwo: boolean }

function NameFields({ names, onChange, isByTwo }: NameProps) {
  const { t } = useText()
  return (
    <div className="form-grid">
      {NAMES.map((name) => (
        <TextInput
          key={name}
          label={t(`vouchers.${name}`)}
          value={names[name]}
          onChange={(text) => onChange({ ...names, [name]: text })}
          maxLength={200}
          optional={name === 'receiver2' && !isByTwo}
          isRequired={name !== 'receiver2' || isByTwo}
        />
      ))}
    </div>
  )
}
