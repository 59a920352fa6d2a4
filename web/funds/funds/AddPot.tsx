import { type FormEvent, useState } from 'react'
import { type Fund, PotKind } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { boundsOf, fiscalYearOf } from './fiscal-year.ts'
import { useAddPot } from './useFunds.ts'

const LINES = ['bankName', 'bankAccountName', 'bankAccountNumber'] as const

export function AddPot({ fund, onDone }: { fund: Fund; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const add = useAddPot(fund.id)
  const [id] = useState(() => newId())
  // A fund has one main pot.
  const kinds = PotKind.options.filter((kind) => kind !== 'main' || fund.pots.every((pot) => pot.kind !== 'main'))
  const [kind, setKind] = useState<PotKind>(kinds[0]!)
  const [name, setName] = useState('')
  const [bank, setBank] = useState({ bankName: '', bankAccountName: '', bankAccountNumber: '' })
  const [booksFrom, setBooksFrom] = useState<string | null>(boundsOf(fiscalYearOf(today)).from)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!booksFrom) return
    add.mutate({ id, kind, name: name.trim() || t(`funds.pot.${kind}`), ...bank, booksFrom }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={t('funds.pot-kind')}
        hint={t('funds.pot-kind-hint')}
        value={kind}
        onChange={(code) => code && setKind(code)}
        options={kinds.map((code) => ({ code, word: t(`funds.pot.${code}`) }))}
      />
      <TextInput
        label={t('funds.pot-name')}
        optional
        placeholder={t(`funds.pot.${kind}`)}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <BankLines bank={bank} change={(part) => setBank((now) => ({ ...now, ...part }))} />
      <DateInput
        label={t('funds.books-from-label')}
        hint={t('funds.books-from-hint')}
        value={booksFrom}
        onChange={setBooksFrom}
        isRequired
      />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending || !booksFrom}>
          {t('funds.pot-add')}
        </Button>
      </div>
    </form>
  )
}

type Bank = Record<(typeof LINES)[number], string>

function BankLines({ bank, change }: { bank: Bank; change: (part: Partial<Bank>) => void }) {
  const { t } = useText()
  return LINES.map((line) => (
    <TextInput
      key={line}
      label={t(`funds.pot-${line}`)}
      optional
      value={bank[line]}
      onChange={(text) => change({ [line]: text })}
      maxLength={line === 'bankAccountNumber' ? 50 : 200}
    />
  ))
}
