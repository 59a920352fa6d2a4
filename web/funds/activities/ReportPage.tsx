// One report of an activity: a form that saves itself while it is being written, and to be read or printed at any time.
import { getRouteApi, Link } from '@tanstack/react-router'
import { FileQuestion, Printer } from 'lucide-react'
import { useState } from 'react'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { NeedsMet } from '../served-needs/NeedsMet.tsx'
import { ReopenReport } from './ReopenReport.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReportView } from './ReportView.tsx'
import { useActivityReports, useAskReportsAgain } from './useActivities.ts'
import './activities.css'

const route = getRouteApi('/office/projects/$id/activities/$reportId')

export function ReportPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="activities">
      {(project) => <OneReport project={project} />}
    </ProjectFrame>
  )
}

function OneReport({ project }: { project: Project }) {
  const { t } = useText()
  const { reportId } = route.useParams()
  const reports = useActivityReports(project.id)
  const [taken, setTaken] = useState(0)
  const askAgain = useAskReportsAgain(project.id)
  if (reports.isError) return <Failed error={reports.error} onRetry={() => void reports.refetch()} />
  if (!reports.data || !reports.isFetchedAfterMount)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  const report = reports.data.find((one) => one.id === reportId)
  if (!report)
    return (
      <EmptyState icon={FileQuestion} title={t('activities.no-such-report')}>
        {t('activities.no-such-report-hint')}
      </EmptyState>
    )
  const takeTheirs = () => void askAgain().then(() => setTaken((now) => now + 1))
  return (
    <>
      <p className="not-printed">
        <Link to="/office/projects/$id/activities" params={{ id: project.id }} search={{}}>
          {t('activities.all')}
        </Link>
      </p>
      {report.may.edit ? (
        <ReportForm key={`${report.id} ${taken}`} project={project} report={report} onTakeTheirs={takeTheirs} />
      ) : (
        <Sent project={project} report={report} />
      )}
      <NeedsMet projectId={project.id} reportId={report.id} />
    </>
  )
}

function Sent({ project, report }: { project: Project; report: ActivityReport }) {
  const { t } = useText()
  return (
    <>
      <div className="page-actions not-printed">
        <Button icon={Printer} onPress={() => print()}>
          {t('activities.print')}
        </Button>
        {report.may.reopen && <ReopenReport projectId={project.id} reportId={report.id} />}
      </div>
      <ReportView project={project} report={report} />
    </>
  )
}
