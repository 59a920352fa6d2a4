// The end of a project on one page: what is not done yet, the money of the whole, and its last report.
import { getRouteApi } from '@tanstack/react-router'
import { Flag } from 'lucide-react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { isPublic } from '../../../domain/funds/projects/project-status.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { ClosingMoneyTables } from './ClosingMoneyTables.tsx'
import { ClosingSteps } from './ClosingSteps.tsx'
import { ReportState } from './ReportState.tsx'
import { StopsList } from './StopsList.tsx'
import { useClosing } from './useClosing.ts'
import './closing.css'

const route = getRouteApi('/office/projects/$id/closing')

export function ClosingPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="closing">
      {(project) => <Closing project={project} />}
    </ProjectFrame>
  )
}

function Closing({ project }: { project: Project }) {
  const { t } = useText()
  const closing = useClosing(project.id)
  if (!isPublic(project.status))
    return (
      <EmptyState icon={Flag} title={t('closing.not-granted')}>
        {t('closing.not-granted-hint')}
      </EmptyState>
    )
  if (closing.isError) return <Failed error={closing.error} onRetry={() => void closing.refetch()} />
  if (!closing.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  const { money, stops } = closing.data
  return (
    <>
      {project.status === 'finished' && <Notice kind="done">{t('closing.is-finished')}</Notice>}
      <StopsList stops={stops} />
      {money ? (
        <ClosingSteps project={project} closing={closing.data} />
      ) : (
        <Notice kind="info">{t('closing.not-yours')}</Notice>
      )}
      <ReportState project={project} closing={closing.data} />
      {money && (
        <Section title={t('closing.money')}>
          <ClosingMoneyTables money={money} />
        </Section>
      )}
    </>
  )
}
