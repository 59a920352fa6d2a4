// Of many at once: that they belong to a group of the central form, or no longer do. A word of a hand about each.
import { z } from 'zod'
import { ChosenPeople } from '../people/chosen-people.ts'
import { isDerivable } from '../people/derived-groups.ts'
import { GroupTag } from '../people/lists.ts'
import { restrictedKindOf } from '../restricted/restricted.ts'

/** Not those that follow from age or ADL by themselves, and not those that need a right of their own. */
export const SAYABLE_GROUPS = GroupTag.options.filter((group) => !isDerivable(group) && !restrictedKindOf(group))

export const GroupSaying = z.object({
  id: z.uuid(),
  group: GroupTag.refine((group) => SAYABLE_GROUPS.includes(group)),
  act: z.enum(['put', 'take']),
  people: ChosenPeople,
  /** How it is known: kept with the act and in the audit. */
  evidence: z.string().trim().min(3).max(300),
})
export type GroupSaying = z.infer<typeof GroupSaying>
