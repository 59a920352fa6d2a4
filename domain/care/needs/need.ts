// A need found at a person's home: whose, of what kind, how urgent, and what became of it.
import { z } from 'zod'
import { NeedKind, NeedOf, NeedStatus, NeedUrgency } from './lists.ts'
import { NEED_STEPS } from './need-steps.ts'

/** One need, written down by hand or on a phone. The client makes the id, so sending twice records once. */
export const NewNeed = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  /** The visit at which it was found. */
  visitId: z.uuid().nullable().default(null),
  foundOn: z.iso.date(),
  needOf: NeedOf.default('person'),
  kind: NeedKind,
  urgency: NeedUrgency.default('can-wait'),
  detail: z.string().trim().max(2000).nullable().default(null),
})
export type NewNeed = z.infer<typeof NewNeed>
/** As it is sent: what was not asked may be left out. */
export type NeedBody = z.input<typeof NewNeed>

/** What became of it: who and when are kept, for one day somebody will ask. */
export const NewNeedStep = z.object({
  id: z.uuid(),
  onDay: z.iso.date(),
  /** The agency that takes it on. */
  owner: z.string().trim().max(200).nullable().default(null),
  note: z.string().trim().max(1000).nullable().default(null),
})
export type NewNeedStep = z.infer<typeof NewNeedStep>

/** The family heard that it is answered. */
export const NeedTold = NewNeedStep.extend({ needId: z.uuid() })
export type NeedTold = z.infer<typeof NeedTold>

const NeedStepSeen = z.object({
  step: z.enum(NEED_STEPS),
  onDay: z.iso.date(),
  owner: z.string().nullable(),
  note: z.string().nullable(),
  by: z.string().nullable(),
})

export const Need = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  visitId: z.uuid().nullable(),
  foundOn: z.iso.date(),
  needOf: NeedOf,
  kind: NeedKind,
  urgency: NeedUrgency,
  detail: z.string().nullable(),
  status: NeedStatus,
  /** The agency that has taken it on. */
  owner: z.string().nullable(),
  metOn: z.iso.date().nullable(),
  toldOn: z.iso.date().nullable(),
  organizationName: z.string().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
  fromImport: z.boolean(),
  /** The oldest first. */
  steps: z.array(NeedStepSeen),
})
export type Need = z.infer<typeof Need>
