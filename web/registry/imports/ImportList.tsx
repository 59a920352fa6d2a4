import { getRouteApi } from '@tanstack/react-router'
import { Download, FileUp } from 'lucide-react'
import { useState } from 'react'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { BatchFilter } from './BatchFilter.tsx'
import { BatchTable } from './BatchTable.tsx'
import { FileDrop } from './FileDrop.tsx'
import { UploadPanel } from './UploadPanel.tsx'
import { useBatches } from './useImports.ts'
import './imports.css'

const route = getRouteApi('/office/imports')

export function ImportList() {
  const { t } = useText()
  const search = route.useSearch()
  const { state, organizationId, search: typed, sort } = search
  const batches = useBatches({ state, organizationId, search: typed, sort })
  const isAsked = Boolean(state || organizationId || typed)
  const [files, setFiles] = useState<File[]>([])
  return (
    <Page
      title={t('imports.title')}
      lead={t('imports.lead')}
      actions={
        <a className={buttonClass('secondary')} href={apiUrl('/central-form.xlsx')} download>
          <Download size={18} aria-hidden />
          {t('imports.blank-form')}
        </a>
      }
    >
      {files.length > 0 ? (
        <UploadPanel files={files} batches={batches.data ?? []} onDone={() => setFiles([])} />
      ) : (
        <FileDrop onFiles={setFiles} />
      )}
      <Section title={t('imports.history')}>
        {(isAsked || (batches.data?.length ?? 0) > 0) && <BatchFilter />}
        {batches.isError && <Failed error={batches.error} onRetry={() => void batches.refetch()} />}
        {batches.data?.length === 0 ? (
          <EmptyState icon={FileUp} title={t(isAsked ? 'imports.none-match' : 'imports.none')}>
            {t(isAsked ? 'imports.none-match-hint' : 'imports.none-hint')}
          </EmptyState>
        ) : (
          !batches.isError && <BatchTable batches={batches.data} />
        )}
      </Section>
    </Page>
  )
}
