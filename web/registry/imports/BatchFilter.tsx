import { getRouteApi } from '@tanstack/react-router'
import { BatchState } from '../../../domain/registry/imports/import.ts'
import { useOrganizations } from '../../ground/organizations/useOrganizations.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DelayedSearch } from '../../ui/DelayedSearch.tsx'
import type { BatchesSearch } from './search.ts'

const route = getRouteApi('/office/imports')
const STATES = ['open', ...BatchState.options] as const

/** Which files are listed; it stands in the address, to be sent to somebody. */
export function BatchFilter() {
  const { t } = useText()
  const { actor } = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: Partial<BatchesSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  const organizations = useOrganizations()
  const seesOthers = actor.grants.some(({ role }) => role === 'network-admin')
  return (
    <search className="batch-filter" aria-label={t('imports.filter')}>
      <DelayedSearch
        label={t('imports.search')}
        hint={t('imports.search')}
        value={search.search ?? ''}
        onChange={(text) => filter({ search: text || undefined })}
      />
      <Choice
        label={t('imports.state')}
        hideLabel
        none={t('imports.any-state')}
        value={search.state ?? ''}
        onChange={(state) => filter({ state: state || undefined })}
        options={STATES.map((code) => ({ code, word: t(code === 'open' ? 'imports.open' : `batch.${code}`) }))}
      />
      {seesOthers && (
        <Choice
          label={t('imports.of-organization')}
          hideLabel
          none={t('imports.any-organization')}
          value={search.organizationId ?? ''}
          onChange={(organizationId) => filter({ organizationId: organizationId || undefined })}
          options={organizations.data?.map(({ id, nameTh }) => ({ code: id, word: nameTh })) ?? []}
        />
      )}
    </search>
  )
}
