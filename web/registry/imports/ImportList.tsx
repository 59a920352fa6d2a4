import { getRouteApi } from '@tanstack/react-router'
import { Download, FileUp } from 'lucide-react'
import { useState } from 'react'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { BatchFilter } from './BatchFilter.tsx'
import { BatchTable } from './BatchTable.tsx'
import { FileDrop } from './FileDrop.tsx'
import { PastePanel } from './PastePanel.tsx'
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
      <Bringing batches={batches.data ?? []} />
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

/** Drop, or paste, then say what it is; each step takes the place of the one before. */
function Bringing({ batches }: { batches: Batch[] }) {
  const [files, setFiles] = useState<File[]>([])
  const [cells, setCells] = useState<string>()
  const restart = () => {
    setFiles([])
    setCells(undefined)
  }
  if (files.length > 0) return <UploadPanel files={files} batches={batches} onDone={restart} />
  if (cells !== undefined) return <PastePanel pasted={cells} onReady={(file) => setFiles([file])} onClose={restart} />
  return <FileDrop onFiles={setFiles} onCells={setCells} />
}
