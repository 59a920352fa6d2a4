// Who is at work: an account with the roles and scopes that hold today.
import { z } from 'zod'

export const ROLES = [
  'volunteer',
  'officer',
  'care-manager',
  'organization-admin',
  'network-admin',
  'fund-officer',
  'mentor',
  'viewer',
  'project-lead',
] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** One part of a scope. `area` codes have 2, 4, 6 or 8 digits; `everywhere` is the whole installation. */
export const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everywhere') }),
  z.object({ kind: z.literal('area'), areaCode: z.string() }),
  z.object({ kind: z.literal('area-set'), areaSetId: z.uuid() }),
  z.object({ kind: z.literal('caseload') }),
  z.object({ kind: z.literal('team'), teamId: z.uuid() }),
])
export type Scope = z.infer<typeof Scope>

/** `areas` are the area codes that `scope` stands for: one for an area, several for a set, none for a caseload or team. */
export const Grant = z.object({ role: Role, scope: Scope, areas: z.array(z.string()) })
export type Grant = z.infer<typeof Grant>

export const Actor = z.object({
  /** null for the operator at the command line and the centre's own jobs. */
  accountId: z.uuid().nullable(),
  name: z.string(),
  organizationId: z.uuid().nullable(),
  organizationName: z.string(),
  grants: z.array(Grant),
})
export type Actor = z.infer<typeof Actor>
