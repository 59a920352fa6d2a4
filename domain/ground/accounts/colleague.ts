// Who may be asked to work on something: found by name, told by name, organisation and role only.
import { z } from 'zod'
import { type Actor, Role } from '../access/actor.ts'
import { hasRole } from '../access/scope.policy.ts'

export const Colleague = z.object({
  id: z.uuid(),
  name: z.string(),
  organizationName: z.string(),
  roles: z.array(Role),
})
export type Colleague = z.infer<typeof Colleague>

/** Fewer letters would list the house. */
export const COLLEAGUE_LETTERS = 2

/** Whoever appoints or invites: not the volunteer, and not the visitor of figures. */
export const canFindColleagues = (actor: Actor) =>
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

const PROVINCE = 2

/** The provinces whose people she meets; undefined means everywhere. Her own organisation is met in any case. */
export function provincesOf({ grants }: Actor): string[] | undefined {
  if (grants.some(({ scope }) => scope.kind === 'everywhere')) return undefined
  return [...new Set(grants.flatMap(({ areas }) => areas.map((area) => area.slice(0, PROVINCE))))].sort()
}
