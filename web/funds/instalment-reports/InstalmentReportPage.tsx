// ง.1 and ส.1 of one instalment: what the books know is shown, what they do not know is asked.
import { getRouteApi, Link } from '@tanstack/react-router'
import { FileQuestion } from 'lucide-react'
import { useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { InstalmentForm } from './InstalmentForm.tsx'
import { InstalmentView } from './InstalmentView.tsx'
import { useInstalmentReports } from './useInstalmentReports.ts'
import './instalment-reports.css'

const route = getRouteApi('/office/projects/$id/reports/$reportId')

export function InstalmentReportPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="reports">
      {(project) => <OneReport project={project} />}
    </ProjectFrame>
  )
}

function OneReport({ project }: { project: Project }) {
  const { t } = useText()
  const { reportId } = route.useParams()
  const reports = useInstalmentReports(project.id)
  const [taken, setTaken] = useState(0)
  if (reports.isError) return <Failed error={reports.error} onRetry={() => void reports.refetch()} />
  if (!reports.data || !reports.isFetchedAfterMount)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  const report = reports.data.find(({ id }) => id === reportId)
  if (!report)
    return (
      <EmptyState icon={FileQuestion} title={t('activities.no-such-report')}>
        {t('activities.no-such-report-hint')}
      </EmptyState>
    )
  const takeTheirs = () => void reports.refetch().then(() => setTaken((now) => now + 1))
  return (
    <>
      <p className="not-printed">
        <Link to="/office/projects/$id/reports" params={{ id: project.id }}>
          {t('instalment-reports.all')}
        </Link>
      </p>
      <h2>{t('instalment-reports.title-of', { number: report.number })}</h2>
      {report.may.edit ? (
        <InstalmentForm key={`${report.id} ${taken}`} project={project} report={report} onTakeTheirs={takeTheirs} />
      ) : (
        <InstalmentView project={project} report={report} />
      )}
    </>
  )
}
