import { type FormEvent, useState } from 'react'
import type { Pot, PotChange } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useRevisePot } from './useFunds.ts'

const LINES = ['name', 'bankName', 'bankAccountName', 'bankAccountNumber'] as const

/** What it is called and which bank keeps it; its kind and the first day of its books stay. */
export function EditPot({ fundId, pot, onDone }: { fundId: string; pot: Pot; onDone: () => void }) {
  const { t } = useText()
  const revise = useRevisePot(fundId, pot.id)
  const { name, bankName, bankAccountName, bankAccountNumber } = pot
  const [said, setSaid] = useState<PotChange>({ name, bankName, bankAccountName, bankAccountNumber })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    revise.mutate(said, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      {LINES.map((line) => (
        <TextInput
          key={line}
          label={t(`funds.pot-${line}`)}
          optional={line !== 'name'}
          isRequired={line === 'name'}
          value={said[line]}
          onChange={(text) => setSaid((now) => ({ ...now, [line]: text }))}
          maxLength={line === 'bankAccountNumber' ? 50 : 200}
        />
      ))}
      {revise.isError && <Failed error={revise.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={revise.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
