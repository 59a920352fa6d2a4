import { getRouteApi } from '@tanstack/react-router'
import { RequestKind } from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { PrivacyRequestsSearch } from './search.ts'

const route = getRouteApi('/office/privacy-requests')
const STATES = ['open', 'overdue', 'answered', 'all'] as const

export function PrivacyRequestFilter() {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: Partial<PrivacyRequestsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  return (
    <search className="requests-filter" aria-label={t('requests.title')}>
      <Choice
        label={t('requests.state')}
        value={search.state ?? 'open'}
        onChange={(state) => filter({ state: state || undefined })}
        options={STATES.map((code) => ({ code, word: t(`requests.state.${code}`) }))}
      />
      <Choice
        label={t('requests.kind')}
        none={t('requests.any-kind')}
        value={search.kind ?? ''}
        onChange={(kind) => filter({ kind: kind || undefined })}
        options={RequestKind.options.map((code) => ({ code, word: t(`requests.kind.${code}`) }))}
      />
    </search>
  )
}
