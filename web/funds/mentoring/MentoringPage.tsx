import { getRouteApi } from '@tanstack/react-router'
import { Footprints } from 'lucide-react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { Trail } from './Trail.tsx'

const route = getRouteApi('/office/projects/$id/mentoring')

export function MentoringPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="mentoring">
      {(project) => <OfProject project={project} />}
    </ProjectFrame>
  )
}

function OfProject({ project }: { project: Project }) {
  const { t } = useText()
  const { year, mentor, open } = route.useSearch()
  const navigate = route.useNavigate()
  if (project.fundId === null)
    return (
      <EmptyState icon={Footprints} title={t('mentoring.no-fund')}>
        {t('mentoring.no-fund-hint')}
      </EmptyState>
    )
  return (
    <Trail
      of={{ fundId: project.fundId, projectId: project.id }}
      wanted={{ year, mentorId: mentor, open }}
      onWanted={(next) =>
        void navigate({
          search: { year: next.year, mentor: next.mentorId, open: next.open },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
