import { Ban, ChevronRight, Lock } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { isLocked } from './account-state.ts'
import { grantWords } from './grant-words.ts'

export function AccountRow({ account, onOpen }: { account: Account; onOpen: () => void }) {
  const words = useText()
  const { t, moment } = words
  return (
    <li>
      <Button className="account-row" onPress={onOpen}>
        <span className="account-row-who">
          <strong>{account.name}</strong>
          <span className="small soft">{[account.userName, account.organizationName].join(' · ')}</span>
        </span>
        <span className="account-row-grants small">
          {account.grants.map((grant) => grantWords(grant, words)).join(' · ') || t('accounts.no-grants')}
        </span>
        <span className="account-row-state small soft">
          {account.disabledAt ? (
            <Badge icon={Ban}>{t('accounts.disabled')}</Badge>
          ) : isLocked(account) ? (
            <Badge icon={Lock} look="due">
              {t('accounts.locked')}
            </Badge>
          ) : account.lastSeenAt ? (
            t('accounts.seen', { at: moment(account.lastSeenAt) })
          ) : (
            t('accounts.never-seen')
          )}
        </span>
        <ChevronRight size={18} aria-hidden />
      </Button>
    </li>
  )
}
