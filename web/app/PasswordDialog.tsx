import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { NewPasswordInput } from '../ground/sign-in/NewPasswordInput.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { api } from '../local/api.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Failed } from '../ui/Failed.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { useAnnounce } from '../ui/Toasts.tsx'

export function PasswordDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useText()
  return (
    <Dialog title={t('account.password')} isOpen={isOpen} onClose={onClose}>
      <PasswordForm onDone={onClose} />
    </Dialog>
  )
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const { t } = useText()
  const { actor } = useMe()
  const announce = useAnnounce()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => api.post('/me/password', { current, next }),
    onSuccess: () => {
      announce(t('account.password-changed'))
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('account.password-current')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        isRequired
      />
      <NewPasswordInput
        label={t('account.password-next')}
        value={next}
        onChange={setNext}
        notIn={actor.name.split(' ')}
      />
      {change.isError && <Failed error={change.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={change.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
