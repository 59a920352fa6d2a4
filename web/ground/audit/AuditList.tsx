import { getRouteApi } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { AuditFilter } from './AuditFilter.tsx'
import { AuditTable } from './AuditTable.tsx'
import { useAudit } from './useAudit.ts'
import './audit.css'

const route = getRouteApi('/office/audit')

export function AuditList() {
  const { t } = useText()
  const audit = useAudit(route.useSearch())
  const entries = audit.data?.pages.flatMap((page) => page.entries)
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <AuditFilter />
      {audit.isError && <Failed error={audit.error} onRetry={() => void audit.refetch()} />}
      {entries?.length === 0 ? (
        <EmptyState icon={ScrollText} title={t('audit.none')}>
          {t('audit.none-hint')}
        </EmptyState>
      ) : (
        !audit.isError && <AuditTable entries={entries} />
      )}
      {audit.hasNextPage && (
        <div>
          <Button onPress={() => void audit.fetchNextPage()} isDisabled={audit.isFetchingNextPage}>
            {t('audit.more')}
          </Button>
        </div>
      )}
    </Page>
  )
}
