// What the pages of one project have in common: its name, how it stands, the way back, and the way from one to another.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { isPublic } from '../../../domain/funds/projects/project-status.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ProjectPurpose } from './ProjectPurpose.tsx'
import { ProjectStatusBadge } from './ProjectStatusBadge.tsx'
import { type ProjectPart, partsOf } from './project-parts.ts'
import { useProject } from './useProject.ts'
import './projects.css'

type Props = { id: string; part: ProjectPart; children: (project: Project) => ReactNode }

export function ProjectFrame({ id, part, children }: Props) {
  const { t } = useText()
  const project = useProject(id)
  return (
    <Page
      title={project.data?.title ?? t('projects.project')}
      crumbs={
        <Link to="/office/projects" search={{}}>
          {t('projects.title')}
        </Link>
      }
      lead={project.data && <ProjectLead project={project.data} />}
    >
      {project.isError && <Failed error={project.error} onRetry={() => void project.refetch()} />}
      {project.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {project.data && (
        <>
          <Tabs
            label={t('projects.parts')}
            chosen={part}
            tabs={partsOf(project.data).map((one) => ({
              id: one.id,
              word: t(one.word),
              link: { to: one.to, params: { id }, search: {} },
            }))}
          />
          {children(project.data)}
        </>
      )}
    </Page>
  )
}

function ProjectLead({
  project: { id, status, code, fundId, fundName, applicant, organizationName },
}: {
  project: Project
}) {
  return (
    <div className="project-lead">
      <ProjectStatusBadge status={status} />
      <span>
        {code && `${code} · `}
        {fundId && (
          <>
            <Link to="/office/funds/$id" params={{ id: fundId }} search={{}}>
              {fundName}
            </Link>
            {' · '}
          </>
        )}
        {applicant || organizationName}
        {isPublic(status) && <ProjectPurpose id={id} />}
      </span>
    </div>
  )
}
