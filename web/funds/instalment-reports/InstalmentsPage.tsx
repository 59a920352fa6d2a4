// The instalments of a project, and how far the report of each is on its way.
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { FilePen, FileText } from 'lucide-react'
import type { Instalment } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { useInstalments } from '../projects/useFundProjects.ts'
import { ReportStateBadge } from './ReportStateBadge.tsx'
import { useBeginInstalmentReport, useInstalmentReports } from './useInstalmentReports.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/projects/$id/reports')

export function InstalmentsPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="reports">
      {(project) => <Instalments project={project} />}
    </ProjectFrame>
  )
}

function Instalments({ project }: { project: Project }) {
  const { t } = useText()
  const instalments = useInstalments(project.fundId ?? '', project.id)
  const reports = useInstalmentReports(project.id)
  const failed = [instalments, reports].find(({ isError }) => isError)
  if (failed) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />
  if (!instalments.data || !reports.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  if (instalments.data.length === 0)
    return (
      <EmptyState icon={FileText} title={t('instalment-reports.none')}>
        {t('instalment-reports.none-hint')}
      </EmptyState>
    )
  return (
    <Section title={t('instalment-reports.title')}>
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('instalment-reports.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('instalment-reports.instalment')}</th>
              <th scope="col" className="figure">
                {t('instalment-reports.amount')}
              </th>
              <th scope="col">{t('instalment-reports.work')}</th>
              <th scope="col">{t('instalment-reports.window')}</th>
              <th scope="col">{t('instalment-reports.state')}</th>
              <th scope="col">
                <span className="hidden-visually">{t('activities.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {instalments.data.map((instalment) => (
              <Row
                key={instalment.id}
                project={project}
                instalment={instalment}
                report={reports.data.find(({ instalmentId }) => instalmentId === instalment.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

type RowProps = { project: Project; instalment: Instalment; report: InstalmentReport | undefined }

function Row({ project, instalment, report }: RowProps) {
  const { t, baht, day } = useText()
  const { today } = useMe()
  const { id, number, amountSatang, workFrom, workTo, reportFrom, reportTo, openedAt } = instalment
  const isLate = openedAt !== null && reportTo < today
  return (
    <tr>
      <th scope="row">{t('instalment-reports.number', { number })}</th>
      <td className="figure" data-word={t('instalment-reports.amount')}>
        {baht(amountSatang)}
      </td>
      <td data-word={t('instalment-reports.work')}>
        {day(workFrom)} – {day(workTo)}
      </td>
      <td data-word={t('instalment-reports.window')}>
        {day(reportFrom)} – {day(reportTo)}
      </td>
      <td>
        <ReportStateBadge state={report?.state ?? (openedAt ? 'none' : 'closed')} isLate={isLate} />
      </td>
      <td>
        {report ? (
          <Link to="/office/projects/$id/reports/$reportId" params={{ id: project.id, reportId: report.id }}>
            {t(report.may.edit ? 'instalment-reports.go-on' : 'instalment-reports.open')}
          </Link>
        ) : (
          openedAt !== null &&
          project.status === 'running' &&
          project.may.actForApplicant && <Begin projectId={project.id} instalmentId={id} />
        )}
      </td>
    </tr>
  )
}

function Begin({ projectId, instalmentId }: { projectId: string; instalmentId: string }) {
  const navigate = useNavigate()
  const { t, problem } = useText()
  const announce = useAnnounce()
  const begin = useBeginInstalmentReport(projectId)
  // Once it is begun the button is gone, and with it what a mutation would call back: its promise stays.
  const write = () =>
    begin
      .mutateAsync({ id: newId(), instalmentId })
      .then(({ id: reportId }) =>
        navigate({ to: '/office/projects/$id/reports/$reportId', params: { id: projectId, reportId } }),
      )
      .catch((error: unknown) => announce(problem(error)))
  return (
    <Button icon={FilePen} look="primary" isDisabled={begin.isPending} onPress={() => void write()}>
      {t('instalment-reports.begin')}
    </Button>
  )
}
