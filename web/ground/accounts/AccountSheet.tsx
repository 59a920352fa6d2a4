import { LockOpen } from 'lucide-react'
import { type Account, stateOf } from '../../../domain/ground/accounts/account.ts'
import type { EntrySlip } from '../../../domain/ground/invitations/invitation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AccountGrants } from './AccountGrants.tsx'
import { AccountSlip } from './AccountSlip.tsx'
import { AccountStateBadge } from './AccountStateBadge.tsx'
import { GrantForm } from './GrantForm.tsx'
import { ShutAccount } from './ShutAccount.tsx'
import { useUnlock } from './useAccounts.ts'

type Props = { account: Account | undefined; onClose: () => void; onSlip: (slip: EntrySlip) => void }

export function AccountSheet({ account, onClose, onSlip }: Props) {
  return (
    <Dialog title={account?.name ?? ''} look="sheet" isOpen={account !== undefined} onClose={onClose}>
      {account && <AccountDetail account={account} onSlip={onSlip} />}
    </Dialog>
  )
}

function AccountDetail({ account, onSlip }: { account: Account; onSlip: (slip: EntrySlip) => void }) {
  const { t, moment } = useText()
  const names = [...new Set([account.userName, account.phone])].filter(Boolean)
  return (
    <>
      <p className="soft">{[...names, account.organizationName].join(' · ')}</p>
      <AccountStateBadge account={account} />
      {account.disabledAt && (
        <Notice kind="info" title={t('accounts.state.disabled')}>
          {t('accounts.disabled-since', { at: moment(account.disabledAt) })}
        </Notice>
      )}
      {stateOf(account) === 'locked' && <LockedNotice accountId={account.id} />}
      {!account.disabledAt && <AccountSlip account={account} onSlip={onSlip} />}
      <AccountGrants account={account} />
      {!account.disabledAt && (
        <>
          <GrantForm accountId={account.id} />
          <ShutAccount account={account} />
        </>
      )}
    </>
  )
}

function LockedNotice({ accountId }: { accountId: string }) {
  const { t } = useText()
  const unlock = useUnlock(accountId)
  return (
    <>
      <Notice
        kind="due"
        title={t('accounts.state.locked')}
        actions={
          <Button icon={LockOpen} isDisabled={unlock.isPending} onPress={() => unlock.mutate(undefined)}>
            {t('accounts.unlock')}
          </Button>
        }
      >
        {t('accounts.locked-hint')}
      </Notice>
      {unlock.isError && <Failed error={unlock.error} />}
    </>
  )
}
