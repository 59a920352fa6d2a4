import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LogIn } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { HalfSignIn, Me } from '../../../domain/ground/accounts/sign-in.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { DemoSignIns } from './DemoSignIns.tsx'
import { DeviceKind } from './DeviceKind.tsx'
import { rememberedKind, rememberKind } from './device-kind.ts'
import { OtherWaysIn } from './OtherWaysIn.tsx'

type Props = {
  onSignedIn: (me: Me) => void
  onHalf: (next: HalfSignIn['next']) => void
  isPasskeyNeeded: boolean
  inPlace: boolean
  next?: string | undefined
}

export function PasswordStep({ onSignedIn, onHalf, isPasskeyNeeded, inPlace, next }: Props) {
  const { t } = useText()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [kind, setKind] = useState(rememberedKind)
  const signIn = useMutation({
    mutationFn: (who: { name: string; password: string }) => api.post<Me | HalfSignIn>('/sessions', { ...who, kind }),
    onSuccess: (answer) => {
      rememberKind(kind)
      if ('next' in answer) onHalf(answer.next)
      else onSignedIn(answer)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ name, password })
  }
  return (
    <>
      <form className="form sign-in-form" onSubmit={submit}>
        <TextInput
          label={t('sign-in.name')}
          value={name}
          onChange={setName}
          autoComplete="username webauthn"
          isRequired
        />
        <TextInput
          label={t('sign-in.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          isRequired
        />
        <DeviceKind value={kind} onChange={setKind} />
        {isPasskeyNeeded && <Notice kind="due" isLive title={t('sign-in.passkey-needed')} />}
        {signIn.isError && <Failed error={signIn.error} />}
        <Button type="submit" look="primary" icon={LogIn} isDisabled={signIn.isPending}>
          {t('sign-in.submit')}
        </Button>
      </form>
      <OtherWaysIn kind={kind} onSignedIn={onSignedIn} inPlace={inPlace} next={next} />
      {!inPlace && (
        <p className="sign-in-links">
          <Link to="/forgot">{t('forgot.title')}</Link>
          <Link to="/invitation">{t('invitation.have-one')}</Link>
        </p>
      )}
      <DemoSignIns isDisabled={signIn.isPending} onChoose={(demo) => signIn.mutate(demo)} />
    </>
  )
}
