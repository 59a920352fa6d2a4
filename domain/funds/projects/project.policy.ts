// Who writes a project, and who decides about it. Row-level security says the same (projects_in_sight in 0062).
import type { Actor } from '../../ground/access/actor.ts'
import { hasRole } from '../../ground/access/scope.policy.ts'
import { canKeepFund, type FundInSight } from '../funds/fund.policy.ts'
import { isWritable, type ProjectStatus } from './project-status.ts'

export type ProjectInSight = {
  status: ProjectStatus
  organizationId: string
  /** What whoever asks is in this project. */
  roles: readonly ('lead' | 'member' | 'finance' | 'mentor' | 'contact')[]
  /** Where it was sent. */
  fund: FundInSight | null
}

/** A visitor of figures writes nothing, and a volunteer works on her phone; everybody else may have an idea. */
export const canWriteProjects = (actor: Actor) =>
  hasRole(
    actor,
    'project-lead',
    'officer',
    'care-manager',
    'organization-admin',
    'network-admin',
    'fund-officer',
    'mentor',
  )

const isOfTheProject = ({ roles }: ProjectInSight) => roles.some((role) => role !== 'contact')

/** Its people, its organisation's leads, and the mentor who was asked. */
export const canEditProject = (actor: Actor, project: ProjectInSight) =>
  isWritable(project.status) && canActForApplicant(actor, project)

export const canActForApplicant = (actor: Actor, project: ProjectInSight) =>
  canWriteProjects(actor) &&
  (hasRole(actor, 'network-admin') ||
    isOfTheProject(project) ||
    (project.organizationId === actor.organizationId &&
      hasRole(actor, 'project-lead', 'organization-admin', 'fund-officer')))

export const canDecideOnProject = (actor: Actor, { fund }: ProjectInSight) => fund !== null && canKeepFund(actor, fund)
