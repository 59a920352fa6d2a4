import { type FormEvent, useState } from 'react'
import { type BookMonth, sumsOf } from '../../../domain/funds/ledger/book-months.ts'
import { type Closing, type NewClosing, periodEnd } from '../../../domain/funds/ledger/closing.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import type { Period } from './books.ts'
import { ClosingBank } from './ClosingBank.tsx'
import { useClosePeriod } from './useLedger.ts'

const OFFICES = ['maker', 'reporter', 'chair'] as const
type Signature = NewClosing['signatures'][number]
type Sign = (office: Signature['office'], change: Partial<Signature>) => void

/** Those who signed last sign again, until somebody else is typed. */
const signaturesLike = (last: Closing | undefined): Signature[] =>
  OFFICES.map((office) => last?.signatures.find((held) => held.office === office) ?? { office, name: '', position: '' })

type Props = {
  fundId: string
  potId: string
  period: Period
  months: readonly BookMonth[]
  closings: readonly Closing[]
  onClose: () => void
}

export function ClosingDialog({ fundId, potId, period: { kind, fromDay }, months, closings, onClose }: Props) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const close = useClosePeriod(fundId)
  const [id] = useState(() => newId())
  const [signatures, setSignatures] = useState(() => signaturesLike(closings[0]))
  const [resolution, setResolution] = useState('')
  const toDay = periodEnd(kind, fromDay) ?? fromDay
  const signed = signatures.filter(({ name }) => name.trim())
  const sign: Sign = (office, change) =>
    setSignatures((now) => now.map((each) => (each.office === office ? { ...each, ...change } : each)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close.mutate(
      { id, potId, kind, fromDay, signatures: signed, resolution },
      {
        onSuccess: () => {
          announce(t('funds.closed-said'))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog title={t(`funds.close.${kind}`)} isOpen onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p>{t('funds.close-days', { from: day(fromDay, 'long'), to: day(toDay, 'long') })}</p>
        <ClosingSums months={months.filter(({ month }) => month >= fromDay && month <= toDay)} />
        {kind === 'month' && <ClosingBank fundId={fundId} potId={potId} month={fromDay} />}
        <Signatures signatures={signatures} sign={sign} />
        <TextInput
          label={t('funds.resolution')}
          hint={t('funds.resolution-hint')}
          optional
          value={resolution}
          onChange={setResolution}
          maxLength={300}
        />
        <p className="soft small">{t('funds.close-hint')}</p>
        {close.isError && <Failed error={close.error} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={close.isPending || signed.length === 0}>
            {t(`funds.close.${kind}`)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Signatures({ signatures, sign }: { signatures: Signature[]; sign: Sign }) {
  const { t } = useText()
  return signatures.map((signature) => (
    <div key={signature.office} className="form-grid">
      <TextInput
        label={t(`funds.signature.${signature.office}`)}
        value={signature.name}
        onChange={(name) => sign(signature.office, { name })}
        maxLength={200}
      />
      <TextInput
        label={t('funds.position')}
        optional
        value={signature.position}
        onChange={(position) => sign(signature.office, { position })}
        maxLength={200}
      />
    </div>
  ))
}

function ClosingSums({ months }: { months: readonly BookMonth[] }) {
  const { t, baht } = useText()
  const sums = sumsOf(months)
  return (
    <Facts>
      <Fact term={t('funds.brought-forward')}>{baht(sums.carriedSatang)}</Fact>
      <Fact term={t('funds.in')}>{baht(sums.inSatang)}</Fact>
      <Fact term={t('funds.out')}>{baht(sums.outSatang)}</Fact>
      <Fact term={t('funds.left-over')}>{baht(sums.leftSatang)}</Fact>
    </Facts>
  )
}
