// A project's results are told to the committee.
import type { NewPresentation } from '../../../domain/funds/final-reports/closing-gaps.ts'
import { canDecideOnProject } from '../../../domain/funds/projects/project.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getMeeting } from '../meetings/meetings.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { insertPresentation } from './closing.queries.ts'

/** Also after the minutes were adopted: they stay as they are. */
export const presentProject = audited(
  'project.present',
  (work: Work, projectId: string, presentation: NewPresentation) =>
    once(work, presentation.id, { projectId, ...presentation }, async () => {
      const project = await getProjectInSight(work, projectId, true)
      allow(canDecideOnProject(work.actor, project))
      const { onDay } = await getMeeting(work.db, project.fundId!, presentation.meetingId)
      if (onDay > bangkokToday()) throw problems.dayInFuture()
      await insertPresentation(work, projectId, project.fundId!, presentation)
      return { id: presentation.id }
    }),
  ({ again }, projectId, { meetingId }) => (again ? undefined : { id: projectId, details: { meeting: meetingId } }),
)
