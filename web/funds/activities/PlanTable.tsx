import { Link } from '@tanstack/react-router'
import { ListTodo } from 'lucide-react'
import { stateOfEntry } from '../../../domain/funds/activities/activity-calendar.ts'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { type ProposedActivity, totalOfActivity } from '../../../domain/funds/projects/proposal.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { BeginReport } from './BeginReport.tsx'
import { EntryBadge } from './EntryBadge.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { project: Project; reports: readonly ActivityReport[] }

/** In the order of the days, what has none last. */
export function PlanTable({ project, reports }: Props) {
  const { t } = useText()
  const planned = [...project.proposal.activities].sort((a, b) => (a.fromDay ?? '9').localeCompare(b.fromDay ?? '9'))
  if (planned.length === 0)
    return (
      <EmptyState icon={ListTodo} title={t('activities.no-plan')}>
        {t('activities.no-plan-hint')}
      </EmptyState>
    )
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('activities.plan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('activities.activity')}</th>
            <th scope="col">{t('activities.days')}</th>
            <th scope="col">{t('activities.state')}</th>
            <th scope="col" className="figure">
              {t('activities.money-of-plan')}
            </th>
            <th scope="col">
              <span className="hidden-visually">{t('activities.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {planned.map((activity) => (
            <PlanRow
              key={activity.id}
              project={project}
              activity={activity}
              reports={reports.filter(({ activityId }) => activityId === activity.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PlanRow({ project, activity, reports }: Props & { activity: ProposedActivity }) {
  const { t, day, baht } = useText()
  const { today } = useMe()
  const { fromDay, title } = activity
  const toDay = activity.toDay ?? fromDay
  const told = reports.map(({ id, sentAt }) => ({ id, sent: sentAt !== null }))
  const state = fromDay && toDay ? stateOfEntry({ fromDay, toDay, reports: told }, today) : undefined
  const spent = reports.reduce((sum, report) => sum + (report.sentAt ? report.spentSatang : 0), 0)
  const isSent = told.some(({ sent }) => sent)
  return (
    <tr>
      <th scope="row">{title || t('activities.untitled')}</th>
      <td data-word={t('activities.days')}>
        {fromDay ? [fromDay, ...(toDay !== fromDay && toDay ? [toDay] : [])].map((one) => day(one)).join(' – ') : '–'}
      </td>
      <td>
        <EntryBadge state={state ?? (isSent ? 'reported' : 'undated')} />
      </td>
      <td className="figure" data-word={t('activities.money-of-plan')}>
        {t('activities.of', { part: baht(spent), whole: baht(totalOfActivity(activity)) })}
      </td>
      <td>
        {reports.map(({ id, sentAt }) => (
          <p key={id}>
            <Link to="/office/projects/$id/activities/$reportId" params={{ id: project.id, reportId: id }}>
              {t(sentAt ? 'activities.open-report' : 'activities.go-on-writing')}
            </Link>
          </p>
        ))}
        {project.status === 'running' && reports.length === 0 && (
          <BeginReport project={project} activityId={activity.id} />
        )}
      </td>
    </tr>
  )
}
