import { Ban, LockOpen, X } from 'lucide-react'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { isLocked } from './account-state.ts'
import { GrantForm } from './GrantForm.tsx'
import { grantWords } from './grant-words.ts'
import { NewPassword } from './NewPassword.tsx'
import { useDisable, useEndGrant, useUnlock } from './useAccounts.ts'

export function AccountSheet({ account, onClose }: { account: Account | undefined; onClose: () => void }) {
  return (
    <Dialog title={account?.name ?? ''} look="sheet" isOpen={account !== undefined} onClose={onClose}>
      {account && <AccountDetail account={account} />}
    </Dialog>
  )
}

function AccountDetail({ account }: { account: Account }) {
  const { t, moment } = useText()
  const { actor } = useMe()
  const disable = useDisable(account.id)
  const unlock = useUnlock(account.id)
  return (
    <>
      <p className="soft">{[account.userName, account.phone, account.organizationName].filter(Boolean).join(' · ')}</p>
      {account.disabledAt && (
        <Notice kind="info" title={t('accounts.disabled')}>
          {t('accounts.disabled-since', { at: moment(account.disabledAt) })}
        </Notice>
      )}
      {isLocked(account) && (
        <Notice
          kind="due"
          title={t('accounts.locked')}
          actions={
            <Button icon={LockOpen} isDisabled={unlock.isPending} onPress={() => unlock.mutate(undefined)}>
              {t('accounts.unlock')}
            </Button>
          }
        >
          {t('accounts.locked-hint')}
        </Notice>
      )}
      {unlock.isError && <Failed error={unlock.error} />}
      <Grants account={account} />
      {!account.disabledAt && (
        <>
          <GrantForm accountId={account.id} />
          <NewPassword accountId={account.id} />
          {account.id !== actor.accountId && (
            <section className="sheet-part">
              <h3>{t('accounts.disable')}</h3>
              <p className="small soft">{t('accounts.disable-hint')}</p>
              {disable.isError && <Failed error={disable.error} />}
              <div>
                <Button
                  look="urgent"
                  icon={Ban}
                  isDisabled={disable.isPending}
                  onPress={() => disable.mutate(undefined)}
                >
                  {t('accounts.disable')}
                </Button>
              </div>
            </section>
          )}
        </>
      )}
    </>
  )
}

function Grants({ account }: { account: Account }) {
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
