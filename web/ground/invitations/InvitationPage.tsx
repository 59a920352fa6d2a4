import { useMutation } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import type { HalfSignIn } from '../../../domain/ground/accounts/sign-in.ts'
import {
  codeInGroups,
  type OpenedInvitation,
  plainInvitationCode,
} from '../../../domain/ground/invitations/invitation.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { SecondStep } from '../sign-in/SecondStep.tsx'
import { StandAlone } from '../sign-in/StandAlone.tsx'
import { useEnter } from '../sign-in/useEnter.ts'
import { AcceptInvitation } from './AcceptInvitation.tsx'

/** The code comes behind the # of the link, which no server and no log sees, or is typed from the slip. */
export function InvitationPage() {
  const { t } = useText()
  const [code, setCode] = useState(() => codeInGroups(plainInvitationCode(location.hash)))
  const [half, setHalf] = useState<HalfSignIn['next']>()
  const enter = useEnter(undefined)
  const open = useMutation({
    mutationFn: (typed: string) => api.post<OpenedInvitation>('/invitations/opening', { code: typed }),
  })
  const { mutate } = open
  useEffect(() => {
    if (location.hash.length > 1) mutate(plainInvitationCode(location.hash))
  }, [mutate])
  if (half === 'code' || half === 'enrolment')
    return (
      <StandAlone title={t('second-factor.title')}>
        <SecondStep step={half} onSignedIn={enter} onBack={() => location.assign('/sign-in')} />
      </StandAlone>
    )
  if (open.data)
    return (
      <StandAlone title={t(`invitation.title.${open.data.purpose}`)}>
        <AcceptInvitation code={code} invitation={open.data} onSignedIn={enter} onHalf={setHalf} />
      </StandAlone>
    )
  return (
    <StandAlone title={t('invitation.type-title')}>
      <CodeForm
        code={code}
        onChange={setCode}
        isPending={open.isPending}
        error={open.error}
        onOpen={() => mutate(code)}
      />
    </StandAlone>
  )
}

type FormProps = {
  code: string
  onChange: (code: string) => void
  isPending: boolean
  error: unknown
  onOpen: () => void
}

function CodeForm({ code, onChange, isPending, error, onOpen }: FormProps) {
  const { t } = useText()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onOpen()
  }
  return (
    <form className="form sign-in-form" onSubmit={submit}>
      <TextInput
        label={t('invitation.code')}
        hint={t('invitation.code-hint')}
        value={code}
        onChange={onChange}
        autoComplete="off"
        spellCheck="false"
        isRequired
        maxLength={60}
      />
      {error ? <Failed error={error} /> : null}
      <Button type="submit" look="primary" icon={ArrowRight} isDisabled={isPending}>
        {t('invitation.open')}
      </Button>
    </form>
  )
}
