import { Link } from '@tanstack/react-router'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import { BatchStateBadge } from './BatchStateBadge.tsx'
import { countsOf } from './batch-counts.ts'
import '../../ui/table.css'

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
            <th scope="col">{t('imports.file')}</th>
            <th scope="col">{t('imports.state')}</th>
            <th scope="col" className="figure">
              {t('outcome.created')}
            </th>
            <th scope="col" className="figure">
              {t('outcome.updated')}
            </th>
            <th scope="col" className="figure">
              {t('outcome.refused')}
            </th>
            <th scope="col">{t('imports.brought')}</th>
          </tr>
        </thead>
        <tbody>
          {batches ? (
            batches.map((batch) => <BatchLine key={batch.id} batch={batch} />)
          ) : (
            <SkeletonRows rows={4} columns={6} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function BatchLine({ batch }: { batch: Batch }) {
  const { t, day, moment, number } = useText()
  const counts = countsOf(batch.sheets)
  return (
    <tr data-linked>
      <th scope="row">
        <Link to="/office/imports/$id" params={{ id: batch.id }} className="batch-link">
          {batch.fileName}
        </Link>
        <div className="small soft batch-of">
          {batch.organizationName} · {t('imports.as-of', { day: day(batch.fileDate) })}
        </div>
      </th>
      <td>
        <BatchStateBadge state={batch.state} />
      </td>
      <td className="figure">{number(counts.created)}</td>
      <td className="figure">{number(counts.updated)}</td>
      <td className="figure">{number(counts.refused)}</td>
      <td>
        {batch.broughtBy}
        <div className="small soft nowrap">{moment(batch.createdAt)}</div>
      </td>
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
      <div className="small soft">{[batch.broughtBy, moment(batch.createdAt)].filter(Boolean).join(' · ')}</div>
    </li>
  )
}
