import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AccountForm } from './AccountForm.tsx'
import { AccountRow } from './AccountRow.tsx'
import { AccountSheet } from './AccountSheet.tsx'
import { useAccounts } from './useAccounts.ts'

export function AccountList() {
  const { t } = useText()
  const accounts = useAccounts()
  const [isAdding, setAdding] = useState(false)
  const [openId, setOpenId] = useState<string>()
  const [search, setSearch] = useState('')
  const shown = accounts.data?.filter((account) => matches(account, search.trim().toLowerCase()))
  return (
    <div className="section">
      <div className="section-head">
        <div className="settings-search">
          <SearchBox label={t('accounts.search')} value={search} onChange={setSearch} />
        </div>
        <Button look="primary" icon={UserPlus} onPress={() => setAdding(true)}>
          {t('accounts.add')}
        </Button>
      </div>
      {accounts.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {accounts.isError && <Failed error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {shown && (
        <ul className="account-list">
          {shown.map((account) => (
            <AccountRow key={account.id} account={account} onOpen={() => setOpenId(account.id)} />
          ))}
        </ul>
      )}
      {shown?.length === 0 && (
        <p className="soft" role="status">
          {t('accounts.none')}
        </p>
      )}
      <Dialog title={t('accounts.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AccountForm onDone={() => setAdding(false)} />
      </Dialog>
      <AccountSheet
        account={accounts.data?.find((account) => account.id === openId)}
        onClose={() => setOpenId(undefined)}
      />
    </div>
  )
}

const matches = (account: Account, search: string) =>
  [account.name, account.userName, account.phone ?? '', account.organizationName].some((text) =>
    text.toLowerCase().includes(search),
  )
