// A list somebody comes back to: filters, order and columns under a name. What was typed into the search box is not
// kept: it may be somebody's name or number.
import { z } from 'zod'
import { ListColumn } from '../people/list-columns.ts'
import { PeopleQuery } from '../people/person.ts'

export const ViewQuery = PeopleQuery.omit({ search: true, after: true, limit: true }).partial()
export type ViewQuery = z.infer<typeof ViewQuery>

export const ViewName = z.string().trim().min(1).max(60)

export const NewSavedView = z.object({
  id: z.uuid(),
  name: ViewName,
  query: ViewQuery,
  columns: z.array(ListColumn),
  /** Shown to everyone of the organisation, who see it in their own scope. */
  isShared: z.boolean(),
})
export type NewSavedView = z.infer<typeof NewSavedView>

/** `id` is that of the change; what is not said stays. */
export const SavedViewChange = NewSavedView.partial().required({ id: true })
export type SavedViewChange = z.infer<typeof SavedViewChange>

export const SavedView = NewSavedView.extend({
  isMine: z.boolean(),
  isDefault: z.boolean(),
  /** Who made it. */
  by: z.string(),
})
export type SavedView = z.infer<typeof SavedView>
