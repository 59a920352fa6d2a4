import { X } from 'lucide-react'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { grantWords } from './grant-words.ts'
import { useEndGrant } from './useAccounts.ts'

export function AccountGrants({ account }: { account: Account }) {
  const words = useText()
  const { t, day } = words
  const end = useEndGrant(account.id)
  return (
    <section className="sheet-part">
      <h3>{t('accounts.grants')}</h3>
      {account.grants.length === 0 && <p className="soft">{t('accounts.no-grants')}</p>}
      <ul className="grant-list">
        {account.grants.map((grant) => (
          <li key={grant.id} className="grant">
            <span>
              {grantWords(grant, words)}
              {grant.toDay && <span className="small soft"> {t('address.to', { to: day(grant.toDay) })}</span>}
            </span>
            <IconButton
              label={t('accounts.end-grant')}
              icon={X}
              isDisabled={end.isPending}
              onPress={() => end.mutate(grant.id)}
            />
          </li>
        ))}
      </ul>
      {end.isError && <Failed error={end.error} />}
    </section>
  )
}
