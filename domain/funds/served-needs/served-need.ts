// The persons' needs that a project serves: named by those who may know the person, counted for everybody else.
import { z } from 'zod'
import { NeedKind, NeedStatus, NeedUrgency } from '../../care/needs/lists.ts'
import { GroupTag } from '../../registry/people/lists.ts'

const ServedNeed = z.object({
  needId: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  kind: NeedKind,
  urgency: NeedUrgency,
  foundOn: z.iso.date(),
  /** How those who care for the person see it. A project does not change it. */
  status: NeedStatus,
  /** The activity at which the project met it. */
  metIn: z.uuid().nullable(),
})
export type ServedNeed = z.infer<typeof ServedNeed>

export const ServedNeeds = z.object({
  groups: z.array(GroupTag),
  /** Null: fewer than five, which is not told. */
  named: z.int().nullable(),
  met: z.int().nullable(),
  /** Only of persons whom whoever asks may know. */
  needs: z.array(ServedNeed),
  may: z.object({ name: z.boolean(), nameNeeds: z.boolean() }),
})
export type ServedNeeds = z.infer<typeof ServedNeeds>

/** Open needs near the project that it might serve. */
export const NeedsToServe = z.object({ needs: z.array(ServedNeed.omit({ metIn: true })) })
export type NeedsToServe = z.infer<typeof NeedsToServe>

export const NewServedNeed = z.object({ id: z.uuid(), needId: z.uuid() })
export type NewServedNeed = z.infer<typeof NewServedNeed>
export const ServedGroups = z.object({ groups: z.array(GroupTag).max(60) })
/** All that this activity met: what was named before and is not here was not met by it. */
export const NeedsMet = z.object({ needIds: z.array(z.uuid()).max(500) })
