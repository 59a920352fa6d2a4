import { useMutation } from '@tanstack/react-query'
import { LogIn } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import type { HalfSignIn, Me } from '../../../domain/ground/accounts/sign-in.ts'
import { isLongEnough } from '../../../domain/ground/accounts/sign-in.ts'
import type { OpenedInvitation } from '../../../domain/ground/invitations/invitation.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { NewPasswordInput } from '../sign-in/NewPasswordInput.tsx'
import { RulesOfUse } from './RulesOfUse.tsx'
import './invitations.css'

type Props = {
  code: string
  invitation: OpenedInvitation
  onSignedIn: (me: Me) => void
  onHalf: (next: HalfSignIn['next']) => void
}

/** Who, where, as what; the rules; and a password that nobody else knows. */
export function AcceptInvitation({ code, invitation, onSignedIn, onHalf }: Props) {
  const { t } = useText()
  const [password, setPassword] = useState('')
  const [hasAgreed, setAgreed] = useState(false)
  const accept = useMutation({
    mutationFn: () =>
      api.post<Me | HalfSignIn>('/invitations/acceptance', { code, password, agreedTo: invitation.rulesVersion }),
    onSuccess: (answer) => ('next' in answer ? onHalf(answer.next) : onSignedIn(answer)),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    accept.mutate()
  }
  return (
    <form className="form sign-in-form" onSubmit={submit}>
      <WhoIsInvited invitation={invitation} />
      {/* For whatever keeps passwords: it must know whose this is. */}
      <input
        className="hidden-visually"
        type="text"
        autoComplete="username"
        value={invitation.userName}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
      <NewPasswordInput
        label={t('invitation.password')}
        value={password}
        onChange={setPassword}
        notIn={[invitation.userName, ...invitation.name.split(' ')]}
      />
      <RulesOfUse version={invitation.rulesVersion} />
      <Checkbox className="chip" isSelected={hasAgreed} onChange={setAgreed}>
        <span className="chip-mark" aria-hidden>
          ✓
        </span>
        {t('rules.agree')}
      </Checkbox>
      {accept.isError && <Failed error={accept.error} />}
      <Button
        type="submit"
        look="primary"
        icon={LogIn}
        isDisabled={accept.isPending || !hasAgreed || !isLongEnough(password)}
      >
        {t('invitation.accept')}
      </Button>
    </form>
  )
}

function WhoIsInvited({ invitation }: { invitation: OpenedInvitation }) {
  const { t, list, day } = useText()
  const roleWords = ({ role, scopeKind, scopeName, toDay }: OpenedInvitation['roles'][number]) => {
    const where = scopeName || (scopeKind === 'everywhere' ? t('scope.everywhere') : t('scope.caseload'))
    return [list('role', role), where, toDay && t('address.to', { to: day(toDay) })].filter(Boolean).join(' ')
  }
  return (
    <Facts>
      <Fact term={t('accounts.name')}>{invitation.name}</Fact>
      <Fact term={t('accounts.organization')}>{invitation.organizationName}</Fact>
      <Fact term={t('sign-in.name')}>{invitation.userName}</Fact>
      <Fact term={t('accounts.grants')} wide>
        {invitation.roles.map(roleWords).join(' · ') || t('accounts.no-grants')}
      </Fact>
    </Facts>
  )
}
