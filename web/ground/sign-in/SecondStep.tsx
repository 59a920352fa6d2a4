import { useMutation } from '@tanstack/react-query'
import { ArrowLeft, LogIn } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import type { NewAuthenticator } from '../../../domain/ground/second-factors/second-factor.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { AuthenticatorSetUp } from '../second-factors/AuthenticatorSetUp.tsx'
import { RecoveryCodes } from '../second-factors/RecoveryCodes.tsx'

type Entered = { me: Me; recoveryCodes: string[] | null }
type Props = { step: 'code' | 'enrolment'; onSignedIn: (me: Me) => void; onBack: () => void }

/** The code of the app; or the app is set up first, and its codes for paper are shown before going in. */
export function SecondStep({ step, onSignedIn, onBack }: Props) {
  const { t } = useText()
  const [entered, setEntered] = useState<Entered>()
  const send = useMutation({
    mutationFn: (code: string) => api.post<Entered>('/sessions/second-step', { code }),
    onSuccess: (answer) => {
      if (answer.recoveryCodes) setEntered(answer)
      else onSignedIn(answer.me)
    },
  })
  if (entered?.recoveryCodes)
    return <RecoveryCodes codes={entered.recoveryCodes} onDone={() => onSignedIn(entered.me)} />
  return (
    <div className="form">
      {step === 'enrolment' && <Enrolment />}
      <CodeForm
        isPending={send.isPending}
        error={send.isError ? send.error : undefined}
        onCode={send.mutate}
        mayRecover={step === 'code'}
      />
      <div>
        <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
          {t('sign-in.begin-again')}
        </Button>
      </div>
    </div>
  )
}

type CodeProps = { isPending: boolean; error: unknown; onCode: (code: string) => void; mayRecover: boolean }

function CodeForm({ isPending, error, onCode, mayRecover }: CodeProps) {
  const { t } = useText()
  const [code, setCode] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCode(code)
  }
  return (
    <form className="form sign-in-form" onSubmit={submit}>
      <TextInput
        label={t('second-factor.code')}
        hint={t(mayRecover ? 'second-factor.code-hint' : 'second-factor.code-hint-first')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode={mayRecover ? 'text' : 'numeric'}
        autoFocus
        isRequired
        maxLength={40}
      />
      {error !== undefined && <Failed error={error} />}
      <Button type="submit" look="primary" icon={LogIn} isDisabled={isPending}>
        {t('sign-in.submit')}
      </Button>
    </form>
  )
}

function Enrolment() {
  const { t } = useText()
  const begin = useMutation({ mutationFn: () => api.post<NewAuthenticator>('/sessions/enrolment') })
  const { mutate } = begin
  useEffect(() => mutate(), [mutate])
  return (
    <>
      <p>{t('second-factor.required')}</p>
      {begin.isError && <Failed error={begin.error} />}
      {begin.data && <AuthenticatorSetUp authenticator={begin.data} />}
    </>
  )
}
