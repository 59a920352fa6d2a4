import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import type { BatchRow } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { FactValue } from '../people/FactValue.tsx'
import { RowIssues } from './RowIssues.tsx'

/** A person that the file would create has no page before the file is committed. */
const hasPage = (row: BatchRow, isCommitted: boolean) =>
  row.personId !== null && (isCommitted || (row.outcome !== 'created' && row.outcome !== 'review'))

export function BatchRowItem({ row, isCommitted }: { row: BatchRow; isCommitted: boolean }) {
  const { t } = useText()
  return (
    <li className="row-item">
      <div className="row-head">
        {row.personId !== null && hasPage(row, isCommitted) ? (
          <Link to="/office/people/$id" params={{ id: row.personId }} className="person-link">
            {row.title}
          </Link>
        ) : (
          <strong>{row.title}</strong>
        )}
        <span className="small soft">{t('imports.row-place', { sheet: row.sheet, row: row.row })}</span>
        <span className="small soft row-outcome">{t(`outcome.${row.outcome}`)}</span>
      </div>
      {row.changes.length > 0 && <RowChanges changes={row.changes} isNew={row.outcome === 'created'} />}
      {row.issues.length > 0 && <RowIssues issues={row.issues} />}
    </li>
  )
}

function RowChanges({ changes, isNew }: { changes: BatchRow['changes']; isNew: boolean }) {
  const { t, field } = useText()
  return (
    <dl className="changes" data-new={isNew || undefined}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{field(change.field)}</dt>
          <dd>
            {!isNew && (
              <>
                <span className="change-old" data-kept={!change.taken || undefined}>
                  <span className="hidden-visually">{t('imports.old')} </span>
                  <FactValue field={change.field} value={change.old} />
                </span>
                <ArrowRight size={15} aria-hidden />
              </>
            )}
            <span className="change-new" data-left={!change.taken || undefined}>
              <span className="hidden-visually">{t('imports.new')} </span>
              <FactValue field={change.field} value={change.new} />
            </span>
            {!change.taken && <span className="small soft"> {t('imports.not-taken')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
