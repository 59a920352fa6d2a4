import { useMutation } from '@tanstack/react-query'
import { LogIn } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { DemoSignIns } from './DemoSignIns.tsx'

export function SignInForm({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const { t } = useText()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: (credentials: { name: string; password: string }) => api.post<Me>('/sessions', credentials),
    onSuccess: onSignedIn,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ name, password })
  }
  return (
    <>
      <form className="form sign-in-form" onSubmit={submit}>
        <TextInput label={t('sign-in.name')} value={name} onChange={setName} autoComplete="username" isRequired />
        <TextInput
          label={t('sign-in.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          isRequired
        />
        {signIn.isError && <Failed error={signIn.error} />}
        <Button type="submit" look="primary" icon={LogIn} isDisabled={signIn.isPending}>
          {t('sign-in.submit')}
        </Button>
      </form>
      <DemoSignIns isDisabled={signIn.isPending} onChoose={(demo) => signIn.mutate(demo)} />
    </>
  )
}
