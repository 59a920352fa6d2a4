import type { Account } from '../../../domain/ground/accounts/account.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { AccountStateBadge } from './AccountStateBadge.tsx'
import type { AccountsSearch } from './accounts-search.ts'
import { grantWords } from './grant-words.ts'
import '../../ui/stacked-table.css'
import '../../ui/table.css'
import './accounts.css'

type Sort = AccountsSearch['sort']
type Props = {
  accounts: Account[] | undefined
  search: AccountsSearch
  onSort: (sort: Sort) => void
  onOpen: (id: string) => void
}

export function AccountTable({ accounts, search, onSort, onOpen }: Props) {
  const words = useText()
  const { t, moment } = words
  const sorted = (column: 'name' | 'organization' | 'seen') => ({
    direction:
      search.sort === column
        ? ('ascending' as const)
        : search.sort === `-${column}`
          ? ('descending' as const)
          : undefined,
    onSort: (next: 'ascending' | 'descending') => onSort(next === 'ascending' ? column : `-${column}`),
  })
  return (
    <div className="table-frame">
      <table className="table stacked-table account-table" aria-busy={!accounts}>
        <caption className="hidden-visually">{t('settings.accounts')}</caption>
        <thead>
          <tr>
            <SortHeader label={t('accounts.name')} {...sorted('name')} />
            <SortHeader label={t('accounts.organization')} {...sorted('organization')} />
            <th scope="col">{t('accounts.grants')}</th>
            <th scope="col">{t('accounts.state')}</th>
            <SortHeader label={t('accounts.last-seen')} {...sorted('seen')} first="descending" />
          </tr>
        </thead>
        <tbody>
          {accounts?.map((account) => (
            <tr key={account.id} data-linked>
              <th scope="row">
                <button type="button" className="account-open" onClick={() => onOpen(account.id)}>
                  {account.name}
                </button>
                <div className="small soft account-user">{account.userName}</div>
              </th>
              <td>{account.organizationName}</td>
              <td className="small">
                {account.grants.map((grant) => grantWords(grant, words)).join(' · ') || t('accounts.no-grants')}
              </td>
              <td>
                <AccountStateBadge account={account} />
              </td>
              <td className="small soft">
                {account.lastSeenAt ? moment(account.lastSeenAt) : t('accounts.never-seen')}
              </td>
            </tr>
          )) ?? <SkeletonRows rows={6} columns={5} />}
        </tbody>
      </table>
      {accounts?.length === 0 && <p className="account-none soft">{t('accounts.none')}</p>}
    </div>
  )
}
