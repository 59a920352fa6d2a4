import { Link } from '@tanstack/react-router'
import { CircleCheck, FileText, PencilLine } from 'lucide-react'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** The latest first, as the centre answers them. */
export function ReportTable({ project, reports }: { project: Project; reports: readonly ActivityReport[] }) {
  const { t } = useText()
  if (reports.length === 0)
    return (
      <EmptyState icon={FileText} title={t('activities.no-report')}>
        {t('activities.no-report-hint')}
      </EmptyState>
    )
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('activities.reports')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('activities.title')}</th>
            <th scope="col">{t('activities.fromDay')}</th>
            <th scope="col">{t('activities.from-whom')}</th>
            <th scope="col" className="figure">
              {t('activities.came')}
            </th>
            <th scope="col" className="figure">
              {t('activities.spent-column')}
            </th>
            <th scope="col" className="figure">
              {t('activities.photos')}
            </th>
            <th scope="col">{t('activities.state')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <ReportRow key={report.id} project={project} report={report} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ReportRow({ project, report }: { project: Project; report: ActivityReport }) {
  const { t, day, number, baht } = useText()
  const planned = report.groups.reduce((sum, group) => sum + (group.planned ?? 0), 0)
  return (
    <tr>
      <th scope="row">
        <Link to="/office/projects/$id/activities/$reportId" params={{ id: project.id, reportId: report.id }}>
          {report.title || t('activities.untitled')}
        </Link>
      </th>
      <td data-word={t('activities.fromDay')}>{report.fromDay ? day(report.fromDay) : '–'}</td>
      <td data-word={t('activities.from-whom')}>{t(`activities.origin.${report.origin}`)}</td>
      <td className="figure" data-word={t('activities.came')}>
        {planned > 0 ? t('activities.of', { part: number(report.came), whole: number(planned) }) : number(report.came)}
      </td>
      <td className="figure" data-word={t('activities.spent-column')}>
        {baht(report.spentSatang)}
      </td>
      <td className="figure" data-word={t('activities.photos')}>
        {number(report.photos.filter(({ kind }) => kind === 'photo').length)}
      </td>
      <td>
        <Badge icon={report.sentAt ? CircleCheck : PencilLine}>
          {t(report.sentAt ? 'activities.is-sent' : 'activities.is-draft')}
        </Badge>
      </td>
    </tr>
  )
}
