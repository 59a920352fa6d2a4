// Writing a project: begun, saved as it is typed, its people. Each once, with its line of audit.
import { canEditProject, canWriteProjects } from '../../../domain/funds/projects/project.policy.ts'
import type { NewProject, ProjectDraft, ProjectPerson } from '../../../domain/funds/projects/project.ts'
import { Proposal } from '../../../domain/funds/projects/proposal.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import {
  endProjectPerson,
  getProjectInSight,
  insertProject,
  insertProjectPerson,
  readProposal,
  saveDraft,
} from './projects.queries.ts'

/** Nobody has attended yet, and rows are rows of their own. */
function copyOf(proposal: Proposal): Proposal {
  const anew = <Row extends { id: string }>(rows: Row[]) => rows.map((row) => ({ ...row, id: newId() }))
  return {
    ...proposal,
    problems: anew(proposal.problems),
    goals: anew(proposal.goals),
    objectives: anew(proposal.objectives),
    targets: anew(proposal.targets).map((target) => ({ ...target, attended: null })),
    activities: anew(proposal.activities).map((one) => ({
      ...one,
      fromDay: null,
      toDay: null,
      expenses: anew(one.expenses),
    })),
    places: anew(proposal.places),
    otherMoney: anew(proposal.otherMoney),
  }
}

/** Whoever begins it leads it. */
export const beginProject = audited(
  'project.begin',
  (work: Work, project: NewProject) =>
    once(work, project.id, project, async () => {
      allow(canWriteProjects(work.actor) && work.actor.organizationId !== null)
      const { proposal: planned, ...head } = project
      const { copiedFromId } = head
      const proposal =
        copiedFromId === null ? (planned ?? Proposal.parse({})) : copyOf(await readProposal(work.db, copiedFromId))
      await insertProject(work, head, proposal)
      const { accountId, name } = work.actor
      await insertProjectPerson(work, project.id, { id: newId(), accountId, role: 'lead', name, phone: '' }, 0)
      return { id: project.id }
    }),
  ({ id, again }) => (again ? undefined : { id }),
)

/** Throws project-changed-meanwhile when another one saved since: nothing of either is lost, the page shows both. */
export const saveProject = audited(
  'project.save',
  async (work: Work, id: string, draft: ProjectDraft) => {
    const project = await getProjectInSight(work, id)
    allow(canEditProject(work.actor, project))
    if (!(await saveDraft(work, id, draft))) throw problems.projectChangedMeanwhile({ revision: project.revision })
    return { id, revision: draft.revision + 1 }
  },
  ({ id, revision }) => ({ id, details: { revision } }),
)

export const nameProjectPerson = audited(
  'project.person',
  (work: Work, projectId: string, person: ProjectPerson & { position: number }) =>
    once(work, person.id, { projectId, ...person }, async () => {
      const { position, ...one } = person
      allow(canEditProject(work.actor, await getProjectInSight(work, projectId)))
      await insertProjectPerson(work, projectId, one, position)
      return { id: person.id }
    }),
  ({ again }, projectId, { role }) => (again ? undefined : { id: projectId, details: { role } }),
)

export const dropProjectPerson = audited(
  'project.person-ended',
  async (work: Work, projectId: string, personId: string) => {
    allow(canEditProject(work.actor, await getProjectInSight(work, projectId)))
    await endProjectPerson(work, projectId, personId)
    return { id: projectId }
  },
  ({ id }) => ({ id }),
)
