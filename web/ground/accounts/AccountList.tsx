import { getRouteApi } from '@tanstack/react-router'
import { FileSpreadsheet, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { EntrySlip } from '../../../domain/ground/invitations/invitation.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { InviteMany } from '../invitations/InviteMany.tsx'
import { InviteOne } from '../invitations/InviteOne.tsx'
import { Slips } from '../invitations/Slips.tsx'
import { AccountFilter } from './AccountFilter.tsx'
import { AccountSheet } from './AccountSheet.tsx'
import { AccountTable } from './AccountTable.tsx'
import { type AccountsSearch, shownAccounts } from './accounts-search.ts'
import { useAccounts } from './useAccounts.ts'

const route = getRouteApi('/office/settings')

export function AccountList() {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const accounts = useAccounts()
  const [inviting, setInviting] = useState<'one' | 'many'>()
  const [openId, setOpenId] = useState<string>()
  const [slips, setSlips] = useState<EntrySlip[]>()
  const shown = accounts.data && shownAccounts([...accounts.data], search)
  const show = (part: Partial<AccountsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })
  const handOver = (given: EntrySlip[]) => {
    setInviting(undefined)
    setOpenId(undefined)
    setSlips(given)
  }
  if (slips) return <Slips slips={slips} onDone={() => setSlips(undefined)} />
  if (inviting === 'many') return <InviteMany onInvited={handOver} onCancel={() => setInviting(undefined)} />
  return (
    <div className="section">
      <div className="page-actions">
        <Button look="primary" icon={UserPlus} onPress={() => setInviting('one')}>
          {t('invite.title')}
        </Button>
        <Button icon={FileSpreadsheet} onPress={() => setInviting('many')}>
          {t('invite-many.title')}
        </Button>
      </div>
      <AccountFilter search={search} onChange={show} />
      {accounts.isError && <Failed error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {!accounts.isError && (
        <AccountTable accounts={shown} search={search} onSort={(sort) => show({ sort })} onOpen={setOpenId} />
      )}
      <p className="soft small" role="status">
        {shown && t('accounts.count', { count: shown.length, all: accounts.data?.length ?? 0 })}
      </p>
      <Dialog title={t('invite.title')} isOpen={inviting === 'one'} onClose={() => setInviting(undefined)}>
        <InviteOne onCancel={() => setInviting(undefined)} onInvited={handOver} />
      </Dialog>
      <AccountSheet
        account={accounts.data?.find((account) => account.id === openId)}
        onClose={() => setOpenId(undefined)}
        onSlip={(slip) => handOver([slip])}
      />
    </div>
  )
}
