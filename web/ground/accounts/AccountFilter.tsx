import { ROLES } from '../../../domain/ground/access/actor.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useOrganizations } from '../organizations/useOrganizations.ts'
import { useMe } from '../sign-in/useMe.ts'
import { type AccountsSearch, STATE_FILTERS } from './accounts-search.ts'

type Props = { search: AccountsSearch; onChange: (part: Partial<AccountsSearch>) => void }

export function AccountFilter({ search, onChange }: Props) {
  const { t, list } = useText()
  const { actor } = useMe()
  const organizations = useOrganizations()
  const seesAll = actor.grants.some(({ role }) => role === 'network-admin')
  return (
    <div className="account-filter">
      <SearchBox
        label={t('accounts.search')}
        value={search.search ?? ''}
        onChange={(text) => onChange({ search: text || undefined })}
      />
      <Choice
        label={t('accounts.state')}
        hideLabel
        none={t('accounts.any-state')}
        value={search.state ?? ''}
        onChange={(state) => onChange({ state: state || undefined })}
        options={STATE_FILTERS.map((code) => ({ code, word: t(`accounts.state.${code}`) }))}
      />
      <Choice
        label={t('grant.role')}
        hideLabel
        none={t('accounts.any-role')}
        value={search.role ?? ''}
        onChange={(role) => onChange({ role: role || undefined })}
        options={ROLES.map((code) => ({ code, word: list('role', code) }))}
      />
      {seesAll && (
        <Choice
          label={t('accounts.organization')}
          hideLabel
          none={t('accounts.any-organization')}
          value={search.organization ?? ''}
          onChange={(organization) => onChange({ organization: organization || undefined })}
          options={(organizations.data ?? []).map(({ id, nameTh }) => ({ code: id, word: nameTh }))}
        />
      )}
    </div>
  )
}
