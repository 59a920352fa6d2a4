import { Link } from '@tanstack/react-router'
import { CircleCheck, UserRoundCheck } from 'lucide-react'
import type { WaitingReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { ReportStateBadge } from './ReportStateBadge.tsx'
import { useWaitingReports } from './useInstalmentReports.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Only = 'mine' | 'late' | undefined
type By = 'due' | 'project' | 'fund'
type Sort = By | `-${By}`
type Props = {
  fundId: string | undefined
  only: Only
  sort: Sort
  onChange: (part: { only?: Only; sort?: Sort }) => void
}

const VALUES: Record<By, (report: WaitingReport) => string> = {
  due: ({ reportTo }) => reportTo,
  project: ({ title }) => title,
  fund: ({ fundName }) => fundName,
}

/** รายงานที่รอ: whose report is owed, and whose turn it is. */
export function WaitingReports({ fundId, only, sort, onChange }: Props) {
  const { t } = useText()
  const reports = useWaitingReports(fundId)
  if (reports.isError) return <Failed error={reports.error} onRetry={() => void reports.refetch()} />
  if (!reports.data) return <Skeleton />
  const shown = sorted(
    reports.data.filter(({ isMine, daysLate }) => (only === 'mine' ? isMine : only !== 'late' || daysLate > 0)),
    sort,
  )
  return (
    <>
      <Segmented
        label={t('instalment-reports.show')}
        value={only ?? 'all'}
        onChange={(which) => onChange({ only: which === 'all' ? undefined : which })}
        options={(['all', 'mine', 'late'] as const).map((code) => ({
          code,
          word: t(`instalment-reports.only.${code}`),
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t('instalment-reports.nothing-waits')}>
          {t('instalment-reports.nothing-waits-hint')}
        </EmptyState>
      ) : (
        <WaitingTable reports={shown} sort={sort} onSort={(next) => onChange({ sort: next })} />
      )}
    </>
  )
}

function sorted(reports: readonly WaitingReport[], sort: Sort) {
  const by = sort.replace('-', '') as By
  const direction = sort.startsWith('-') ? -1 : 1
  return [...reports].sort((a, b) => direction * VALUES[by](a).localeCompare(VALUES[by](b), 'th'))
}

type TableProps = { reports: WaitingReport[]; sort: Sort; onSort: (sort: Sort) => void }

function WaitingTable({ reports, sort, onSort }: TableProps) {
  const { t } = useText()
  const header = (by: By) => (
    <SortHeader
      label={t(`instalment-reports.by.${by}`)}
      direction={sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined}
      onSort={(direction) => onSort(direction === 'ascending' ? by : `-${by}`)}
    />
  )
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('instalment-reports.waiting')}</caption>
        <thead>
          <tr>
            {header('project')}
            {header('fund')}
            <th scope="col">{t('instalment-reports.instalment')}</th>
            {header('due')}
            <th scope="col">{t('instalment-reports.state')}</th>
            <th scope="col">{t('instalment-reports.turn')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <WaitingRow key={report.instalmentId} report={report} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function WaitingRow({ report }: { report: WaitingReport }) {
  const { t, day } = useText()
  const { projectId: id, reportId, daysLate } = report
  const title = [report.code, report.title].filter(Boolean).join(' ')
  return (
    <tr>
      <th scope="row">
        {reportId ? (
          <Link to="/office/projects/$id/reports/$reportId" params={{ id, reportId }}>
            {title}
          </Link>
        ) : (
          <Link to="/office/projects/$id/reports" params={{ id }}>
            {title}
          </Link>
        )}
      </th>
      <td data-word={t('instalment-reports.by.fund')}>{report.fundName}</td>
      <td data-word={t('instalment-reports.instalment')}>{report.number}</td>
      <td data-word={t('instalment-reports.by.due')}>
        {day(report.reportTo)}
        {daysLate > 0 && <span className="small soft"> {t('instalment-reports.days-late', { days: daysLate })}</span>}
      </td>
      <td>
        <ReportStateBadge state={report.state ?? 'none'} isLate={daysLate > 0} />
      </td>
      <td data-word={t('instalment-reports.turn')}>
        {report.isMine ? (
          <Badge icon={UserRoundCheck} look="press">
            {t('instalment-reports.turn.mine')}
          </Badge>
        ) : (
          t(`instalment-reports.turn.${report.turn}`)
        )}
      </td>
    </tr>
  )
}
