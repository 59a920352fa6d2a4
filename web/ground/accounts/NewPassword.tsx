import { type FormEvent, useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useSetPassword } from './useAccounts.ts'

export function NewPassword({ accountId }: { accountId: string }) {
  const { t } = useText()
  const announce = useAnnounce()
  const [password, setPassword] = useState('')
  const change = useSetPassword(accountId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(password, {
      onSuccess: () => {
        setPassword('')
        announce(t('account.password-changed'))
      },
    })
  }
  return (
    <form className="form sheet-part" onSubmit={submit}>
      <TextInput
        label={t('accounts.new-password')}
        hint={t('account.password-hint')}
        type="password"
        autoComplete="new-password"
        minLength={10}
        value={password}
        onChange={setPassword}
      />
      {change.isError && <Failed error={change.error} />}
      <div>
        <Button type="submit" isDisabled={password.length === 0 || change.isPending}>
          {t('accounts.set-password')}
        </Button>
      </div>
    </form>
  )
}
