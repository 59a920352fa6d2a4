import { Ban, CircleCheck, KeyRound, Lock, MailOpen, ShieldCheck } from 'lucide-react'
import { type Account, type AccountState, stateOf } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'

const ICONS = { active: CircleCheck, invited: MailOpen, locked: Lock, disabled: Ban }
const LOOKS: Record<AccountState, 'plain' | 'press' | 'due'> = {
  active: 'plain',
  invited: 'press',
  locked: 'due',
  disabled: 'plain',
}

export function AccountStateBadge({ account }: { account: Account }) {
  const { t } = useText()
  const state = stateOf(account)
  return (
    <span className="account-badges">
      <Badge icon={ICONS[state]} look={LOOKS[state]}>
        {t(`accounts.state.${state}`)}
      </Badge>
      {account.resetAskedAt && (
        <Badge icon={KeyRound} look="due">
          {t('accounts.state.asked-reset')}
        </Badge>
      )}
      {account.hasSecondFactor && <Badge icon={ShieldCheck}>{t('accounts.second-factor')}</Badge>}
    </span>
  )
}
