import { getRouteApi } from '@tanstack/react-router'
import { AuditKind } from '../../../domain/ground/audit/audit-line.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { useAccounts } from '../accounts/useAccounts.ts'
import type { AuditSearch } from './audit-search.ts'

const route = getRouteApi('/office/audit')

export function AuditFilter() {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const accounts = useAccounts()
  const filter = (change: Partial<AuditSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  const isFiltered = search.kind || search.account || search.from || search.to
  return (
    <search className="audit-filter" aria-label={t('audit.title')}>
      <Choice
        label={t('audit.kind')}
        none={t('audit.any-kind')}
        value={search.kind ?? ''}
        onChange={(kind) => filter({ kind: kind || undefined })}
        options={AuditKind.options.map((code) => ({ code, word: t(`audit.kind.${code}`) }))}
      />
      <Choice
        label={t('audit.account')}
        none={t('audit.any-account')}
        value={search.account ?? ''}
        onChange={(account) => filter({ account: account || undefined })}
        options={(accounts.data ?? []).map(({ id, name }) => ({ code: id, word: name }))}
      />
      <DateInput
        label={t('audit.from')}
        value={search.from ?? null}
        onChange={(from) => filter({ from: from ?? undefined })}
      />
      <DateInput label={t('audit.to')} value={search.to ?? null} onChange={(to) => filter({ to: to ?? undefined })} />
      {isFiltered && (
        <Button
          look="quiet"
          onPress={() => filter({ kind: undefined, account: undefined, from: undefined, to: undefined })}
        >
          {t('action.clear')}
        </Button>
      )}
    </search>
  )
}
