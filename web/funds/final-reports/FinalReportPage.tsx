// The last report of a project: written by its people, passed along the chain, read by everybody once it is accepted.
import { getRouteApi, Link } from '@tanstack/react-router'
import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { FinalReportForm } from './FinalReportForm.tsx'
import { FinalReportView } from './FinalReportView.tsx'
import { MoveFinalReport } from './MoveFinalReport.tsx'
import { useAskReportAgain, useFinalReport } from './useClosing.ts'
import './closing.css'

const route = getRouteApi('/office/projects/$id/closing/report')

export function FinalReportPage() {
  const { t } = useText()
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="closing">
      {(project) => (
        <>
          <p className="not-printed">
            <Link to="/office/projects/$id/closing" params={{ id }}>
              {t('closing.back')}
            </Link>
          </p>
          <Report project={project} />
        </>
      )}
    </ProjectFrame>
  )
}

function Report({ project }: { project: Project }) {
  const { t } = useText()
  const report = useFinalReport(project.id)
  const askAgain = useAskReportAgain(project.id)
  const [opened, setOpened] = useState(0)
  if (report.isError) return <Failed error={report.error} onRetry={() => void report.refetch()} />
  if (report.data === undefined || (report.isFetching && opened === 0 && !report.isFetchedAfterMount))
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  if (report.data === null)
    return (
      <EmptyState icon={FileText} title={t('closing.no-report')}>
        {t('closing.no-report-hint')}
      </EmptyState>
    )
  const takeTheirs = () => void askAgain().then(() => setOpened((times) => times + 1))
  if (report.data.may.edit)
    return (
      <FinalReportForm
        key={`${report.data.id} ${opened}`}
        project={project}
        report={report.data}
        onTakeTheirs={takeTheirs}
      />
    )
  return (
    <>
      <div className="page-actions">
        <Button icon={Printer} onPress={() => print()}>
          {t('closing.print')}
        </Button>
      </div>
      <FinalReportView project={project} report={report.data} />
      <MoveFinalReport project={project} report={report.data} />
    </>
  )
}
