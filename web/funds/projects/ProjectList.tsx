import { getRouteApi, Link } from '@tanstack/react-router'
import { FolderOpen } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProjectStatusBadge } from './ProjectStatusBadge.tsx'
import { useProjects } from './useProjects.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/projects')

export function ProjectList() {
  const { t } = useText()
  const projects = useProjects(route.useSearch())
  return (
    <Page title={t('projects.title')} lead={t('projects.lead')}>
      {projects.isError && <Failed error={projects.error} onRetry={() => void projects.refetch()} />}
      {projects.data?.length === 0 && <EmptyState icon={FolderOpen} title={t('projects.none')} />}
      <ul>
        {projects.data?.map(({ id, title, status }) => (
          <li key={id}>
            <Link to="/office/projects/$id" params={{ id }}>
              {title}
            </Link>{' '}
            <ProjectStatusBadge status={status} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
