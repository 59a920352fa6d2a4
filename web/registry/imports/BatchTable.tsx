import { getRouteApi, Link } from '@tanstack/react-router'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import { BatchStateBadge } from './BatchStateBadge.tsx'
import { countsOf } from './batch-counts.ts'
import '../../ui/table.css'

const route = getRouteApi('/office/imports')
const COUNTED = ['created', 'updated', 'unchanged', 'review', 'refused'] as const

export function BatchTable({ batches }: { batches: Batch[] | undefined }) {
  const { t } = useText()
  const isPhone = usePhone()
  if (isPhone && batches)
    return (
      <ul className="batch-cards">
        {batches.map((batch) => (
          <BatchCard key={batch.id} batch={batch} />
        ))}
      </ul>
    )
  return (
    <div className="table-frame">
      <table className="table" aria-busy={batches === undefined}>
        <caption className="hidden-visually">{t('imports.history')}</caption>
        <thead>
          <tr>
            <BatchSort label={t('imports.file')} up="file" down="-file" first="ascending" />
            <BatchSort label={t('imports.brought')} up="at" down="-at" />
            <th scope="col">{t('imports.state')}</th>
            {COUNTED.map((one) =>
              one === 'created' || one === 'refused' ? (
                <BatchSort key={one} label={t(`outcome.${one}`)} down={`-${one}`} isFigure />
              ) : (
                <th key={one} scope="col" className="figure">
                  {t(`outcome.${one}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {batches ? (
            batches.map((batch) => <BatchLine key={batch.id} batch={batch} />)
          ) : (
            <SkeletonRows rows={4} columns={8} />
          )}
        </tbody>
      </table>
    </div>
  )
}

type Sort = NonNullable<ReturnType<typeof route.useSearch>['sort']>
type Sorted = { label: string; up?: Sort; down: Sort; first?: 'ascending' | 'descending'; isFigure?: boolean }

/** Counts are only asked for from the most down: few of anything is nothing to look for. */
function BatchSort({ label, up, down, first = 'descending', isFigure = false }: Sorted) {
  const { sort = '-at' } = route.useSearch()
  const navigate = route.useNavigate()
  const direction = sort === up ? 'ascending' : sort === down ? 'descending' : undefined
  return (
    <SortHeader
      label={label}
      direction={direction}
      isFigure={isFigure}
      first={first}
      onSort={(next) =>
        void navigate({
          search: (now) => ({ ...now, sort: next === 'ascending' && up ? up : down }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}

function BatchLine({ batch }: { batch: Batch }) {
  const { t, day, moment, number } = useText()
  const counts = countsOf(batch.sheets)
  const since = batch.undoneAt ?? batch.committedAt
  return (
    <tr data-linked>
      <th scope="row">
        <Link to="/office/imports/$id" params={{ id: batch.id }} className="batch-link">
          {batch.fileName}
        </Link>
        <div className="small soft batch-of">
          {t('imports.as-of', { day: day(batch.fileDate) })} ·{' '}
          <span className="file-hash">{t('imports.hash', { hash: batch.fileHash })}</span>
        </div>
      </th>
      <td>
        {batch.broughtBy}
        <div className="small soft">{batch.organizationName}</div>
        <div className="small soft nowrap">{moment(batch.createdAt)}</div>
        {batch.lawfulBasis && <div className="small soft">{t(`agreement.basis.${batch.lawfulBasis}`)}</div>}
      </td>
      <td>
        <BatchStateBadge state={batch.state} />
        {since && <div className="small soft nowrap">{moment(since)}</div>}
      </td>
      {COUNTED.map((one) => (
        <td key={one} className="figure" data-none={counts[one] === 0 || undefined}>
          {number(counts[one])}
        </td>
      ))}
    </tr>
  )
}

function BatchCard({ batch }: { batch: Batch }) {
  const { t, moment, number } = useText()
  const counts = countsOf(batch.sheets)
  return (
    <li className="batch-card">
      <Link to="/office/imports/$id" params={{ id: batch.id }} className="batch-link batch-card-link">
        {batch.fileName}
      </Link>
      <div>
        <BatchStateBadge state={batch.state} />
      </div>
      <div className="small">
        {t('imports.counts', {
          created: number(counts.created),
          updated: number(counts.updated),
          refused: number(counts.refused),
        })}
      </div>
      <div className="small soft">
        {[batch.broughtBy, batch.organizationName, moment(batch.createdAt)].filter(Boolean).join(' · ')}
      </div>
      {batch.lawfulBasis && <div className="small soft">{t(`agreement.basis.${batch.lawfulBasis}`)}</div>}
      <div className="small soft file-hash">{t('imports.hash', { hash: batch.fileHash })}</div>
    </li>
  )
}
