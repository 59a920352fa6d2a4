import { FolderOpen } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { PROJECT_STATUSES, type ProjectStatus } from '../../../domain/funds/projects/project-status.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useFundProjects } from '../projects/useFundProjects.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** Of the year, by how they stand, with the sums that belong to each. */
export function FundProjects({ fund, year }: { fund: Fund; year: number }) {
  const { t } = useText()
  const projects = useFundProjects(fund.id, { year })
  return (
    <Section title={t('funds.projects')}>
      {projects.isError && <Failed error={projects.error} onRetry={() => void projects.refetch()} />}
      {projects.data?.length === 0 && (
        <EmptyState icon={FolderOpen} title={t('funds.no-project')}>
          {t('funds.no-project-hint')}
        </EmptyState>
      )}
      {projects.data && projects.data.length > 0 && <StatusTable projects={projects.data} />}
    </Section>
  )
}

const added = (projects: readonly ProjectLine[], of: (project: ProjectLine) => number | null) =>
  projects.reduce((sum, project) => sum + (of(project) ?? 0), 0)

function StatusTable({ projects }: { projects: ProjectLine[] }) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('funds.projects')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funds.status')}</th>
            <th scope="col" className="figure">
              {t('funds.projects-count')}
            </th>
            <th scope="col" className="figure">
              {t('funds.asked')}
            </th>
            <th scope="col" className="figure">
              {t('funds.approved')}
            </th>
            <th scope="col" className="figure">
              {t('funds.paid')}
            </th>
          </tr>
        </thead>
        <tbody>
          {PROJECT_STATUSES.map((status) => (
            <StatusRow key={status} status={status} projects={projects.filter((each) => each.status === status)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function StatusRow({ status, projects }: { status: ProjectStatus; projects: ProjectLine[] }) {
  const { t, baht, number } = useText()
  if (projects.length === 0) return null
  return (
    <tr>
      <th scope="row">{t(`funds.status.${status}`)}</th>
      <td className="figure" data-word={t('funds.projects-count')}>
        {number(projects.length)}
      </td>
      <td className="figure" data-word={t('funds.asked')}>
        {baht(added(projects, ({ askedSatang }) => askedSatang))}
      </td>
      <td className="figure" data-word={t('funds.approved')}>
        {baht(added(projects, ({ approvedSatang }) => approvedSatang))}
      </td>
      <td className="figure" data-word={t('funds.paid')}>
        {baht(added(projects, ({ paidSatang }) => paidSatang))}
      </td>
    </tr>
  )
}
