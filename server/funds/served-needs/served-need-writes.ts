import { canNameNeeds, canNameServed } from '../../../domain/funds/served-needs/served-need.policy.ts'
import type { NewServedNeed } from '../../../domain/funds/served-needs/served-need.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getActivityReport } from '../activities/activity-reports.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import {
  endServedNeed,
  getPersonInNeed,
  insertServedNeed,
  saveNeedsMet,
  saveServedGroups,
} from './served-needs.queries.ts'

/** The person first: whoever may not know her learns nothing, not even whether the project is hers to write. */
export const nameServedNeed = audited(
  'project-need.name',
  async (work: Work, projectId: string, { id, needId }: NewServedNeed) => {
    const personId = await getPersonInNeed(work.db, needId)
    const done = await once(work, id, { projectId, needId }, async () => {
      allow(canNameNeeds(work.actor, await getProjectInSight(work, projectId)))
      await insertServedNeed(work, { projectId, needId, personId })
      return { id: needId }
    })
    return { ...done, personId }
  },
  ({ id, again, personId }, projectId) =>
    again ? undefined : { id: projectId, personIds: [personId], details: { need: id } },
)

export const dropServedNeed = audited(
  'project-need.drop',
  async (work: Work, projectId: string, needId: string) => {
    const personId = await getPersonInNeed(work.db, needId)
    allow(canNameNeeds(work.actor, await getProjectInSight(work, projectId)))
    await endServedNeed(work.db, projectId, needId)
    return { id: projectId, personId }
  },
  ({ id, personId }, _projectId, needId) => ({ id, personIds: [personId], details: { need: needId } }),
)

export const nameServedGroups = audited(
  'project-need.groups',
  async (work: Work, projectId: string, groups: readonly string[]) => {
    allow(canNameServed(work.actor, await getProjectInSight(work, projectId)))
    await saveServedGroups(work.db, projectId, groups)
    return { id: projectId }
  },
  ({ id }, _projectId, groups) => ({ id, details: { groups } }),
)

/** Throws not-found unless the project named each of them, and whoever says so may know the person. */
export const sayNeedsMet = audited(
  'project-need.met',
  async (work: Work, projectId: string, reportId: string, needIds: readonly string[]) => {
    allow(canNameNeeds(work.actor, await getProjectInSight(work, projectId)))
    await getActivityReport(work.db, projectId, reportId)
    const met = await saveNeedsMet(work, { projectId, reportId, needIds })
    if (met !== new Set(needIds).size) throw problems.notFound({ what: 'need' })
    return { id: projectId }
  },
  ({ id }, _projectId, reportId, needIds) => ({ id, details: { report: reportId, needs: needIds } }),
)
