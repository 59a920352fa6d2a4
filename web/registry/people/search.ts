// What the address of the list of people may say: a search that is not understood is not said.
import { z } from 'zod'
import { GroupTag } from '../../../domain/registry/people/lists.ts'

export const SORTS = ['name', '-name', 'last-visit', '-last-visit', 'age', '-age'] as const
export const ADL_CLASSES = ['bed-bound', 'home-bound', 'social-bound'] as const

export const PeopleSearch = z.object({
  search: z.string().max(200).optional().catch(undefined),
  group: GroupTag.optional().catch(undefined),
  adl: z.enum(ADL_CLASSES).optional().catch(undefined),
  notVisitedDays: z.coerce.number().int().min(1).max(3650).optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
})
export type PeopleSearch = z.infer<typeof PeopleSearch>
