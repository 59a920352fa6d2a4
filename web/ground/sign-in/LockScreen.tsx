import { useMutation } from '@tanstack/react-query'
import { Lock, LockOpen, LogOut } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { ApiProblem, api } from '../../local/api.ts'
import { forgetDrafts } from '../../local/drafts.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { Brand } from './Brand.tsx'
import './sign-in.css'

/** `name` is of whoever is at work here; a page that was opened anew does not know it. */
export function LockScreen({ name, onOpened }: { name?: string; onOpened: () => void }) {
  const { t } = useText()
  const [password, setPassword] = useState('')
  const open = useMutation({
    mutationFn: () => api.post('/sessions/current/unlocking', { password }),
    onSuccess: onOpened,
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 401) location.assign('/sign-in')
    },
  })
  const leave = useMutation({ mutationFn: () => api.remove('/sessions/current'), onSettled: leaveForGood })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate()
  }
  return (
    <div className="sign-in-card">
      <Brand />
      <h1 className="lock-title">
        <Lock size={26} aria-hidden />
        {t('lock.title')}
      </h1>
      <p className="soft">{name ? t('lock.lead', { name }) : t('lock.lead-plain')}</p>
      <form className="form sign-in-form" onSubmit={submit}>
        <TextInput
          label={t('sign-in.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus
          isRequired
        />
        {open.isError && <Failed error={open.error} />}
        <Button type="submit" look="primary" icon={LockOpen} isDisabled={open.isPending}>
          {t('lock.open')}
        </Button>
      </form>
      <div>
        <Button look="quiet" icon={LogOut} isDisabled={leave.isPending} onPress={() => leave.mutate()}>
          {t('lock.other-person')}
        </Button>
      </div>
    </div>
  )
}

/** The next one at this computer finds nothing of the one before, not even in memory. */
function leaveForGood() {
  forgetDrafts()
  location.assign('/sign-in')
}
