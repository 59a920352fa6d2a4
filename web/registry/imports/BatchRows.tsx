import { getRouteApi } from '@tanstack/react-router'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { PeopleMore } from '../people/PeopleMore.tsx'
import { BatchRowItem } from './BatchRowItem.tsx'
import { countsOf } from './batch-counts.ts'
import { ROW_TABS, type RowTab } from './search.ts'
import { useBatchRows } from './useImports.ts'
import './rows.css'

const route = getRouteApi('/office/imports/$id')
const KINDS = ['people', 'visits', 'needs'] as const

/** Row by row, by what becomes of it. */
export function BatchRows({ batch }: { batch: Batch }) {
  const { t } = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tab = search.rows ?? firstTab(batch)
  const rows = useBatchRows(batch, { outcome: tab, kind: search.kind })
  const shown = rows.data?.pages.flatMap((page) => page.rows)
  return (
    <Section title={t('imports.rows')}>
      <Tabs
        label={t('imports.rows')}
        chosen={tab}
        tabs={ROW_TABS.map((id) => ({
          id,
          word: <TabWord id={id} batch={batch} />,
          link: { to: '.', search: (now: object) => ({ ...now, rows: id }), replace: true },
        }))}
      />
      <div className="rows-filter">
        <Choice
          label={t('imports.sheet')}
          hideLabel
          none={t('imports.every-sheet')}
          value={search.kind ?? ''}
          onChange={(kind) => void navigate({ search: (now) => ({ ...now, kind: kind || undefined }), replace: true })}
          options={KINDS.map((code) => ({ code, word: t(`sheet.${code}`) }))}
        />
      </div>
      {rows.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {rows.isError && <Failed error={rows.error} onRetry={() => void rows.refetch()} />}
      {shown?.length === 0 && (
        <p className="panel soft" role="status">
          {t('imports.no-rows')}
        </p>
      )}
      {shown && shown.length > 0 && (
        <ol className="row-list">
          {shown.map((row) => (
            <BatchRowItem key={`${row.sheet}-${row.row}`} row={row} isCommitted={batch.state === 'committed'} />
          ))}
        </ol>
      )}
      {rows.hasNextPage && <PeopleMore isLoading={rows.isFetchingNextPage} onMore={() => void rows.fetchNextPage()} />}
    </Section>
  )
}

function TabWord({ id, batch }: { id: RowTab; batch: Batch }) {
  const { t, number } = useText()
  const count = countOf(id, batch)
  return (
    <>
      {t(`outcome.${id}`)}
      {count !== undefined && <span className="tab-count">{number(count)}</span>}
    </>
  )
}

function countOf(tab: RowTab, batch: Batch): number | undefined {
  if (tab === 'disagreeing') return batch.disagreements
  // What is no row of a person is told, and counted nowhere.
  if (tab === 'with-issues' || tab === 'skipped') return undefined
  return countsOf(batch.sheets)[tab]
}

/** Opens on what most wants to be looked at. */
function firstTab(batch: Batch): RowTab {
  const counts = countsOf(batch.sheets)
  return (['refused', 'review', 'updated', 'created'] as const).find((outcome) => counts[outcome] > 0) ?? 'unchanged'
}
