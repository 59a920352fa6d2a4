import { Ban, LogOut, ShieldOff } from 'lucide-react'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useDisable, useEndSessions, useRemoveSecondFactors } from './useAccounts.ts'

/** A lost telephone, a computer left signed in, somebody who works here no more. */
export function ShutAccount({ account }: { account: Account }) {
  const { t } = useText()
  const { actor } = useMe()
  const announce = useAnnounce()
  const disable = useDisable(account.id)
  const endSessions = useEndSessions(account.id)
  const removeFactors = useRemoveSecondFactors(account.id)
  const error = disable.error ?? endSessions.error ?? removeFactors.error
  if (account.id === actor.accountId) return null
  return (
    <section className="sheet-part">
      <h3>{t('accounts.shut')}</h3>
      {error && <Failed error={error} />}
      <div className="account-shut">
        <Button
          icon={LogOut}
          isDisabled={endSessions.isPending}
          onPress={() => endSessions.mutate(undefined, { onSuccess: () => announce(t('accounts.sessions-ended')) })}
        >
          {t('accounts.end-sessions')}
        </Button>
        {account.hasSecondFactor && (
          <Button
            icon={ShieldOff}
            isDisabled={removeFactors.isPending}
            onPress={() =>
              removeFactors.mutate(undefined, { onSuccess: () => announce(t('accounts.second-factor-removed')) })
            }
          >
            {t('accounts.remove-second-factor')}
          </Button>
        )}
        <p className="small soft">{t('accounts.disable-hint')}</p>
        <Button look="urgent" icon={Ban} isDisabled={disable.isPending} onPress={() => disable.mutate(undefined)}>
          {t('accounts.disable')}
        </Button>
      </div>
    </section>
  )
}
