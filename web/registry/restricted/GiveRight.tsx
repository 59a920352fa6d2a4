import { type FormEvent, useState } from 'react'
import { RESTRICTED_KINDS, type RestrictedKind } from '../../../domain/registry/restricted/restricted.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import { useAccounts } from '../../ground/accounts/useAccounts.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useGiveRight } from './useRestricted.ts'

const KINDS = Object.keys(RESTRICTED_KINDS) as RestrictedKind[]
const USUAL_DAYS = 180

export function GiveRight({ onDone }: { onDone: () => void }) {
  const { t, list } = useText()
  const { today, actor } = useMe()
  const accounts = useAccounts()
  const give = useGiveRight()
  const [id] = useState(() => newId())
  const [accountId, setAccountId] = useState('')
  const [kinds, setKinds] = useState<RestrictedKind[]>([])
  const [toDay, setToDay] = useState<string | null>(() => addDays(today, USUAL_DAYS))
  const [reason, setReason] = useState('')
  const isWhole = accountId !== '' && kinds.length > 0 && toDay !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) give.mutate({ id, accountId, kinds, toDay, reason }, { onSuccess: onDone })
  }
  const others = (accounts.data ?? []).filter((account) => account.id !== actor.accountId)
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={t('restricted-rights.who')}
        value={accountId}
        none={t('restricted-rights.who-none')}
        onChange={setAccountId}
        options={others.map((account) => ({ code: account.id, word: `${account.name} · ${account.organizationName}` }))}
      />
      <CheckChips
        label={t('restricted-rights.kinds')}
        value={kinds}
        onChange={setKinds}
        options={KINDS.map((code) => ({ code, word: list('restrictedKind', code) }))}
      />
      <DateInput
        label={t('restricted-rights.until')}
        hint={t('restricted-rights.until-hint')}
        value={toDay}
        min={addDays(today, 1)}
        max={addDays(today, 366)}
        onChange={setToDay}
        isRequired
      />
      <TextInput
        label={t('restricted-rights.reason')}
        multiline
        value={reason}
        onChange={setReason}
        minLength={10}
        maxLength={500}
        isRequired
      />
      {give.isError && <Failed error={give.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isWhole || give.isPending}>
          {t('restricted-rights.give')}
        </Button>
      </div>
    </form>
  )
}
