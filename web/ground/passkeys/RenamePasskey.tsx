import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Passkey } from '../../../domain/ground/passkeys/passkey.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export function RenamePasskey({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const { t } = useText()
  const [name, setName] = useState(passkey.name)
  const rename = useMutation({
    mutationFn: () => api.post(`/me/passkeys/${passkey.id}/name`, { name }),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    rename.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('passkey.name')}
        hint={t('passkey.name-hint')}
        value={name}
        onChange={setName}
        isRequired
        maxLength={60}
      />
      {rename.isError && <Failed error={rename.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={rename.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
