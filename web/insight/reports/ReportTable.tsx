import { getRouteApi, Link } from '@tanstack/react-router'
import { ChartColumn, ChevronRight } from 'lucide-react'
import type { VisitsReport, VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { useMonthName } from './month-name.ts'
import type { Asked } from './report-query.ts'
import { type ReportSort, sortedRows } from './sorted-rows.ts'
import '../../ui/table.css'

const route = getRouteApi('/office/reports/visits')

type Props = { rows: VisitsReportRow[] | undefined; total: VisitsReport['total'] | undefined; asked: Asked }

export function ReportTable({ rows, total, asked }: Props) {
  const { t, number } = useText()
  const { sort = asked.by === 'month' ? 'name' : '-visits' } = route.useSearch()
  if (rows?.length === 0)
    return (
      <EmptyState icon={ChartColumn} title={t('report.none')}>
        {t('report.none-hint')}
      </EmptyState>
    )
  return (
    <div className="table-frame report-table">
      <table className="table">
        <caption className="hidden-visually">{t('report.title')}</caption>
        <thead>
          <tr>
            <Sort column="name" sort={sort} label={t(`by.${asked.by}`)} />
            <Sort column="visits" sort={sort} label={t('report.visits-times')} />
            <Sort column="people" sort={sort} label={t('report.people-persons')} />
          </tr>
        </thead>
        <tbody>
          {rows ? (
            sortedRows(rows, sort).map((row) => <Row key={row.area ?? row.month} row={row} />)
          ) : (
            <SkeletonRows rows={7} columns={3} />
          )}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row">{t('report.total')}</th>
              <td className="figure">{number(total.visits)}</td>
              <td className="figure">{number(total.people)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {asked.by === 'month' && <p className="report-note small soft">{t('report.month-note')}</p>}
    </div>
  )
}

function Sort({ column, sort, label }: { column: 'name' | 'visits' | 'people'; sort: ReportSort; label: string }) {
  const navigate = route.useNavigate()
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined
  return (
    <SortHeader
      label={label}
      direction={direction}
      isFigure={column !== 'name'}
      first={column === 'name' ? 'ascending' : 'descending'}
      onSort={(next) =>
        void navigate({
          search: (now) => ({ ...now, sort: next === 'ascending' ? column : (`-${column}` as const) }),
          replace: true,
        })
      }
    />
  )
}

function Row({ row }: { row: VisitsReportRow }) {
  const { number } = useText()
  const monthName = useMonthName()
  return (
    <tr data-linked={row.area ? true : undefined} className="report-row">
      <th scope="row">
        {row.area ? (
          <Link
            from="/office/reports/visits"
            to="/office/reports/visits"
            search={(now) => ({ ...now, area: row.area, by: undefined })}
            className="report-link"
          >
            {row.name}
            <ChevronRight size={16} aria-hidden />
          </Link>
        ) : (
          monthName(row.month ?? '')
        )}
      </th>
      <td className="figure">{number(row.visits)}</td>
      <td className="figure">{number(row.people)}</td>
    </tr>
  )
}
