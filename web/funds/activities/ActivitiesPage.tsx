// What the project planned to do and when, against what it reported; the way to every report.
import { getRouteApi } from '@tanstack/react-router'
import { CalendarOff } from 'lucide-react'
import { monthAround } from '../../../domain/funds/activities/activity-calendar.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { BeginReport } from './BeginReport.tsx'
import { MonthCalendar } from './MonthCalendar.tsx'
import { PlanTable } from './PlanTable.tsx'
import { ReportTable } from './ReportTable.tsx'
import { useActivityReports, useCalendar } from './useActivities.ts'
import './activities.css'

const route = getRouteApi('/office/projects/$id/activities')

export function ActivitiesPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="activities">
      {(project) => <Activities project={project} />}
    </ProjectFrame>
  )
}

function Activities({ project }: { project: Project }) {
  const { t } = useText()
  const { view = 'list' } = route.useSearch()
  const reports = useActivityReports(project.id)
  if (reports.isError) return <Failed error={reports.error} onRetry={() => void reports.refetch()} />
  if (!reports.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  if (project.status !== 'running' && reports.data.length === 0)
    return (
      <EmptyState icon={CalendarOff} title={t('activities.not-running')}>
        {t('activities.not-running-hint')}
      </EmptyState>
    )
  const tab = (which: 'list' | 'month') => ({
    id: which,
    word: t(`activities.view.${which}`),
    link: {
      to: '/office/projects/$id/activities',
      params: { id: project.id },
      search: which === 'list' ? {} : { view: which },
    } as const,
  })
  return (
    <>
      <div className="activity-bar not-printed">
        <Tabs label={t('activities.views')} chosen={view} tabs={[tab('list'), tab('month')]} />
        {project.status === 'running' && <BeginReport project={project} activityId={null} />}
      </div>
      {view === 'month' ? (
        <ProjectMonth project={project} />
      ) : (
        <>
          <Section title={t('activities.plan')}>
            <PlanTable project={project} reports={reports.data} />
          </Section>
          <Section title={t('activities.reports')}>
            <ReportTable project={project} reports={reports.data} />
          </Section>
        </>
      )}
    </>
  )
}

function ProjectMonth({ project }: { project: Project }) {
  const { today } = useMe()
  const { month = today.slice(0, 7) } = route.useSearch()
  const navigate = route.useNavigate()
  const entries = useCalendar({ projectId: project.id, ...monthAround(month) })
  return (
    <MonthCalendar
      month={month}
      entries={entries}
      onMonth={(next) => void navigate({ search: (now) => ({ ...now, month: next }), replace: true })}
    />
  )
}
