// A mentor's visit: recorded once, taken back by herself with a reason.
import { canMentorProject } from '../../../domain/funds/activities/activity-report.policy.ts'
import { canMentorFund, mentorLevelOf } from '../../../domain/funds/mentoring/mentoring.policy.ts'
import type { NewMentoringVisit } from '../../../domain/funds/mentoring/mentoring.ts'
import type { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { getMentoringVisit, insertMentoringVisit, markMentoringWithdrawn } from './mentoring.queries.ts'

type Of = { fundId: string; projectId: string | null }

/** For a project: whom it named, too. */
export async function mayMentor(work: Work, { fundId, projectId }: Of): Promise<boolean> {
  if (canMentorFund(work.actor, await getFundInSight(work, fundId))) return true
  if (projectId === null) return false
  const project = await getProjectInSight(work, projectId)
  return project.fundId === fundId && canMentorProject(work.actor, project)
}

/** Throws advice-followed-elsewhere when what it follows is another project's. */
export const recordMentoringVisit = audited(
  'mentoring.record',
  (work: Work, visit: NewMentoringVisit) =>
    once(work, visit.id, visit, async () => {
      const fund = await getFundInSight(work, visit.fundId)
      allow(await mayMentor(work, visit))
      if (visit.onDay > bangkokToday()) throw problems.dayInFuture()
      await insertMentoringVisit(work, visit, mentorLevelOf(work.actor, fund))
      return { id: visit.id }
    }),
  ({ id, again }, { fundId, projectId }) =>
    again ? undefined : { id: projectId ?? fundId, details: { mentoring: id, fund: fundId } },
)

export const withdrawMentoringVisit = audited(
  'mentoring.withdraw',
  (work: Work, fundId: string, visitId: string, { id, reason }: Withdrawal) =>
    once(work, id, { fundId, visitId, reason }, async () => {
      const { byAccount } = await getMentoringVisit(work.db, fundId, visitId)
      allow(byAccount !== null && byAccount === work.actor.accountId)
      await markMentoringWithdrawn(work, fundId, visitId, reason)
      return { id: visitId }
    }),
  ({ id, again }, fundId, _visitId, { reason }) =>
    again ? undefined : { id: fundId, details: { mentoring: id, reason } },
)
