import { type FormEvent, useState } from 'react'
import { FundOffice } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { ColleagueFinder } from '../../ground/accounts/ColleagueFinder.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useGiveOffice } from './useFunds.ts'

export function GiveOffice({ fundId, onDone }: { fundId: string; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const give = useGiveOffice(fundId)
  const [id] = useState(() => newId())
  const [accountId, setAccountId] = useState('')
  const [office, setOffice] = useState<FundOffice>('committee')
  const [fromDay, setFromDay] = useState<string | null>(today)
  const [toDay, setToDay] = useState<string | null>(null)
  const isBackwards = fromDay !== null && toDay !== null && toDay <= fromDay
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (fromDay && accountId) give.mutate({ id, accountId, office, fromDay, toDay }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <ColleagueFinder label={t('funds.office-who')} value={accountId} onChoose={(one) => setAccountId(one.id)} />
      <Choice
        label={t('funds.office')}
        value={office}
        onChange={(code) => code && setOffice(code)}
        options={FundOffice.options.map((code) => ({ code, word: t(`funds.office.${code}`) }))}
      />
      <div className="form-grid">
        <DateInput label={t('funds.office-from-day')} value={fromDay} onChange={setFromDay} isRequired />
        <DateInput
          label={t('funds.office-to-day')}
          optional
          value={toDay}
          onChange={setToDay}
          error={isBackwards ? t('funds.office-backwards') : undefined}
        />
      </div>
      {give.isError && <Failed error={give.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={give.isPending || !accountId || !fromDay || isBackwards}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
