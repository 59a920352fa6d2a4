// One search box for people and areas (Ctrl K).
import { z } from 'zod'
import { Area } from '../../ground/areas/area.ts'
import { PersonListItem } from './person.ts'

export const SearchQuery = z.object({ q: z.string().max(200).default('') })
export type SearchQuery = z.infer<typeof SearchQuery>

export const SearchAnswer = z.object({
  /** The closest first; each says why it was found. */
  people: z.array(PersonListItem),
  /** More were found than are shown. */
  morePeople: z.boolean(),
  areas: z.array(Area),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
