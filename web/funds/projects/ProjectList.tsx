// Every project that the one at work may know, narrowed and ordered as the address says.
import { getRouteApi, Link } from '@tanstack/react-router'
import { Download, FolderOpen, Plus } from 'lucide-react'
import { canWriteProjects } from '../../../domain/funds/projects/project.policy.ts'
import { PROJECTS_PAGE } from '../../../domain/funds/projects/project.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl, type Query } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProjectFilter } from './ProjectFilter.tsx'
import { ProjectTable } from './ProjectTable.tsx'
import { projectsQuery } from './search.ts'
import { useProjects } from './useProjects.ts'
import './projects.css'

const route = getRouteApi('/office/projects')

export function ProjectList() {
  const { t, number } = useText()
  const { actor } = useMe()
  const search = route.useSearch()
  const query = projectsQuery(search)
  const found = useProjects(query)
  const { q, fund, year, status, type, issue, mine } = search
  const isNarrowed = Boolean(q || fund || year || status || type || issue || mine)
  return (
    <Page
      title={t('projects.title')}
      lead={t('projects.lead')}
      actions={
        <>
          <Files query={query} />
          {canWriteProjects(actor) && <BeginLink />}
        </>
      }
    >
      <ProjectFilter />
      {found.isError && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && found.data.sums.count > 0 && (
        <p className="small soft" role="status">
          {t('projects.count', { count: number(found.data.sums.count) })}
        </p>
      )}
      {found.data?.sums.count === 0 ? (
        <EmptyState icon={FolderOpen} title={t(isNarrowed ? 'projects.none-match' : 'projects.none')}>
          {t(isNarrowed ? 'projects.none-match-hint' : 'projects.none-hint')}
        </EmptyState>
      ) : (
        !found.isError && <ProjectTable found={found.data} />
      )}
      {found.data && <Pager count={found.data.sums.count} />}
    </Page>
  )
}

function BeginLink() {
  const { t } = useText()
  return (
    <Link to="/office/projects/new" search={{}} className={buttonClass('primary')}>
      <Plus size={18} aria-hidden />
      {t('projects.begin')}
    </Link>
  )
}

/** All that match, and not only the page on the screen. */
function Files({ query }: { query: Query }) {
  return (['xlsx', 'csv'] as const).map((format) => (
    <a
      key={format}
      className={buttonClass('secondary')}
      href={apiUrl(`/projects.${format}`, { ...query, page: undefined })}
      download
    >
      <Download size={18} aria-hidden />.{format}
    </a>
  ))
}

function Pager({ count }: { count: number }) {
  const { t, number } = useText()
  const { page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const pages = Math.ceil(count / PROJECTS_PAGE)
  if (pages <= 1) return null
  const go = (next: number) => void navigate({ search: (now) => ({ ...now, page: next === 1 ? undefined : next }) })
  return (
    <nav className="pager" aria-label={t('projects.pages')}>
      <Button isDisabled={page <= 1} onPress={() => go(page - 1)}>
        {t('projects.page-before')}
      </Button>
      <span>{t('projects.page-of', { page: number(page), pages: number(pages) })}</span>
      <Button isDisabled={page >= pages} onPress={() => go(page + 1)}>
        {t('projects.page-after')}
      </Button>
    </nav>
  )
}
