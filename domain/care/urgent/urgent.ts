// What cannot wait. A case says of what kind, never what was found.
import { z } from 'zod'
import { URGENT_KINDS, URGENT_OUTCOMES } from './urgent-lists.ts'

export const UrgentCase = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  areaCode: z.string().nullable(),
  /** null for whom it was given without a right to facts of its kind: something urgent, and of whom. */
  kind: z.enum(URGENT_KINDS).nullable(),
  raisedAt: z.iso.datetime(),
  raisedBy: z.string().nullable(),
  organizationName: z.string(),
  /** Whose turn it is; null when nobody is left on the list: the administrators of the organisation. */
  named: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  namedAt: z.iso.datetime(),
  /** How often somebody did not answer. */
  passedOn: z.number().int(),
  acknowledgedBy: z.string().nullable(),
  acknowledgedAt: z.iso.datetime().nullable(),
  outcome: z.enum(URGENT_OUTCOMES).nullable(),
  note: z.string().nullable(),
  closedBy: z.string().nullable(),
  closedAt: z.iso.datetime().nullable(),
})
export type UrgentCase = z.infer<typeof UrgentCase>

export const UrgentQuery = z.object({ state: z.enum(['open', 'closed']).default('open') })
export type UrgentQuery = z.infer<typeof UrgentQuery>

export const UrgentClosing = z.object({
  outcome: z.enum(URGENT_OUTCOMES),
  note: z.string().trim().max(1000).default(''),
})
export type UrgentClosing = z.infer<typeof UrgentClosing>

/** In the order in which they are asked. `areaCode` is the beginning of a code; empty is everywhere. */
export const DutyList = z.object({
  organizationId: z.uuid(),
  areaCode: z.string().regex(/^(\d{2}){0,4}$/),
  accountIds: z.array(z.uuid()).max(50),
})
export type DutyList = z.infer<typeof DutyList>

export const OnDuty = z.object({ accountId: z.uuid(), name: z.string() })
export const Duties = z.object({
  lists: z.array(z.object({ organizationId: z.uuid(), areaCode: z.string(), officers: z.array(OnDuty) })),
  /** Who may be put on the list. */
  officers: z.array(OnDuty.extend({ organizationId: z.uuid(), organizationName: z.string() })),
})
export type Duties = z.infer<typeof Duties>
