import { getRouteApi, Link } from '@tanstack/react-router'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { BatchActions } from './BatchActions.tsx'
import { BatchProgress } from './BatchProgress.tsx'
import { BatchRows } from './BatchRows.tsx'
import { BatchStateBadge } from './BatchStateBadge.tsx'
import { BatchWords } from './BatchWords.tsx'
import { LayoutPart } from './layout/LayoutPart.tsx'
import { SheetTiles } from './SheetTiles.tsx'
import { isAtWork, useBatch } from './useImports.ts'
import './imports.css'

const route = getRouteApi('/office/imports/$id')

export function ImportPage() {
  const { t } = useText()
  const { id } = route.useParams()
  const batch = useBatch(id)
  const crumbs = <Link to="/office/imports">{t('imports.title')}</Link>
  if (batch.isPending)
    return (
      <Page title={t('imports.one')} crumbs={crumbs}>
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      </Page>
    )
  if (batch.isError)
    return (
      <Page title={t('imports.one')} crumbs={crumbs}>
        <Failed error={batch.error} onRetry={() => void batch.refetch()} />
      </Page>
    )
  return (
    <Page title={batch.data.fileName} lead={<BatchLead batch={batch.data} />} crumbs={crumbs}>
      <BatchWords batch={batch.data} />
      {isAtWork(batch.data) && <BatchProgress batch={batch.data} />}
      <BatchActions batch={batch.data} />
      <LayoutPart batch={batch.data} />
      {batch.data.sheets.length > 0 && !(batch.data.state === 'reading') && (
        <>
          <SheetTiles sheets={batch.data.sheets} />
          <BatchRows batch={batch.data} />
        </>
      )}
    </Page>
  )
}

function BatchLead({ batch }: { batch: Batch }) {
  const { t, day, moment } = useText()
  return (
    <div className="batch-lead">
      <BatchStateBadge state={batch.state} />
      <span>{batch.organizationName}</span>
      <span>{t('imports.as-of', { day: day(batch.fileDate, 'long') })}</span>
      <span className="file-hash">{t('imports.hash', { hash: batch.fileHash })}</span>
      {batch.lawfulBasis && <span>{t(`agreement.basis.${batch.lawfulBasis}`)}</span>}
      <span>{t('imports.brought-by', { by: batch.broughtBy ?? '–', at: moment(batch.createdAt) })}</span>
    </div>
  )
}
