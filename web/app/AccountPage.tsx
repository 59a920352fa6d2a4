import { getRouteApi } from '@tanstack/react-router'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { LinksPart } from '../ground/identity-providers/LinksPart.tsx'
import { PasskeysPart } from '../ground/passkeys/PasskeysPart.tsx'
import { PushPart } from '../ground/push/PushPart.tsx'
import { AuthenticatorPart } from '../ground/second-factors/AuthenticatorPart.tsx'
import { useSecondFactors } from '../ground/second-factors/useSecondFactors.ts'
import { DevicesPart } from '../ground/sessions/DevicesPart.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { ApiProblem } from '../local/api.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { Failed } from '../ui/Failed.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

const route = getRouteApi('/office/account')

/** What opens my account, and where it is open. */
export function AccountPage() {
  const { t, list } = useText()
  const { actor } = useMe()
  const { linked, problem } = route.useSearch()
  const held = useSecondFactors()
  const roles = [...new Set(actor.grants.map((grant) => list('role', grant.role)))].join(' · ')
  return (
    <Page
      title={t('account.mine')}
      lead={[actor.name, actor.organizationName, roles].filter(Boolean).join(' · ')}
      narrow
    >
      {linked && <Notice kind="done" isLive title={t('links.linked')} />}
      {problem && <Failed error={new ApiProblem(422, problem)} />}
      <PasswordPart />
      {held.isError && <Failed error={held.error} onRetry={() => void held.refetch()} />}
      {held.data && <AuthenticatorPart held={held.data} />}
      {held.data && <PasskeysPart held={held.data} />}
      <LinksPart />
      <PushPart />
      <DevicesPart />
    </Page>
  )
}

function PasswordPart() {
  const { t } = useText()
  const { hasPassword } = useMe()
  const [isChanging, setChanging] = useState(false)
  return (
    <Section title={t('sign-in.password')}>
      <div className="panel form">
        <p className="soft">{t(hasPassword ? 'account.password-lead' : 'account.password-none')}</p>
        {hasPassword && (
          <div>
            <Button icon={KeyRound} onPress={() => setChanging(true)}>
              {t('account.password')}
            </Button>
          </div>
        )}
      </div>
      <PasswordDialog isOpen={isChanging} onClose={() => setChanging(false)} />
    </Section>
  )
}
