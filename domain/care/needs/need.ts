// A need found at a person's home: whose, of what kind, how urgent, and what became of it.
import { z } from 'zod'
import { NeedKind, NeedOf, NeedStatus, NeedUrgency } from './lists.ts'

export const Need = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  foundOn: z.iso.date(),
  needOf: NeedOf,
  kind: NeedKind,
  urgency: NeedUrgency,
  detail: z.string().nullable(),
  status: NeedStatus,
  /** The agency that has taken it on. */
  owner: z.string().nullable(),
  metOn: z.iso.date().nullable(),
  organizationName: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  fromImport: z.boolean(),
})
export type Need = z.infer<typeof Need>
