import { useNavigate } from '@tanstack/react-router'
import { FilePen, FilePlus2 } from 'lucide-react'
import type { ReportOrigin } from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useTrail } from '../mentoring/useMentoring.ts'
import { useBeginReport } from './useActivities.ts'

type Props = { project: Project; activityId: string | null }

/** For the area by the project's people, for herself by its mentor; nothing for anybody else. */
export function BeginReport({ project, activityId }: Props) {
  const { t, problem } = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const begin = useBeginReport(project.id)
  const trail = useTrail({ projectId: project.id })
  // Once it is begun the button is gone, and with it what a mutation would call back: its promise stays.
  const write = (origin: ReportOrigin) =>
    begin
      .mutateAsync({ id: newId(), origin, activityId })
      .then(({ id: reportId }) =>
        navigate({ to: '/office/projects/$id/activities/$reportId', params: { id: project.id, reportId } }),
      )
      .catch((error: unknown) => announce(problem(error)))
  const isPlanned = activityId !== null
  return (
    <div className="report-acts">
      {project.may.actForApplicant && (
        <Button
          look={isPlanned ? 'secondary' : 'primary'}
          icon={isPlanned ? FilePen : FilePlus2}
          isDisabled={begin.isPending}
          onPress={() => void write('area')}
        >
          {t(isPlanned ? 'activities.report' : 'activities.report-beside')}
        </Button>
      )}
      {!isPlanned && trail.data?.may.record && (
        <Button icon={FilePen} isDisabled={begin.isPending} onPress={() => void write('mentor')}>
          {t('activities.report-as-mentor')}
        </Button>
      )}
    </div>
  )
}
