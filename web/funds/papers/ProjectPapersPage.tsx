import { getRouteApi } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { ApiProblem } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { PaperDigitsSwitch } from './PaperDigitsSwitch.tsx'
import { PaperTable } from './PaperTable.tsx'
import { useProjectPapers } from './usePapers.ts'

const route = getRouteApi('/office/projects/$id/papers')

export function ProjectPapersPage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="papers">
      {() => <ProjectPapers id={id} />}
    </ProjectFrame>
  )
}

function ProjectPapers({ id }: { id: string }) {
  const { t } = useText()
  const { digits = 'thai' } = route.useSearch()
  const navigate = route.useNavigate()
  const papers = useProjectPapers(id)
  if (papers.error instanceof ApiProblem && papers.error.problem === 'not-allowed')
    return (
      <EmptyState icon={Lock} title={t('papers.closed-project')}>
        {t('papers.closed-project-why')}
      </EmptyState>
    )
  return (
    <>
      <div className="paper-asked">
        <PaperDigitsSwitch
          digits={digits}
          onChange={(next) => void navigate({ search: { digits: next }, replace: true, resetScroll: false })}
        />
      </div>
      <p className="paper-hint">{t('papers.hint')}</p>
      {papers.isError && <Failed error={papers.error} onRetry={() => void papers.refetch()} />}
      {papers.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {papers.data && <PaperTable path={`/projects/${id}`} query={{ digits }} papers={papers.data.papers} />}
    </>
  )
}
