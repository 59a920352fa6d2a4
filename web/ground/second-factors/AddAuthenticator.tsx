import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { NewAuthenticator } from '../../../domain/ground/second-factors/second-factor.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { AuthenticatorSetUp } from './AuthenticatorSetUp.tsx'

type Props = { authenticator: NewAuthenticator; onAdded: (recoveryCodes: string[]) => void; onCancel: () => void }

export function AddAuthenticator({ authenticator, onAdded, onCancel }: Props) {
  const { t } = useText()
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () => api.post<{ recoveryCodes: string[] }>('/me/authenticator/confirmation', { code }),
    onSuccess: ({ recoveryCodes }) => onAdded(recoveryCodes),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <AuthenticatorSetUp authenticator={authenticator} />
      <TextInput
        label={t('second-factor.code')}
        hint={t('second-factor.code-hint-first')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        isRequired
        maxLength={12}
      />
      {confirm.isError && <Failed error={confirm.error} />}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={confirm.isPending}>
          {t('second-factor.confirm')}
        </Button>
      </div>
    </form>
  )
}
