// What the columns of a list say beyond a person's line: asked for a page at a time, only when such a column is shown.
import { z } from 'zod'
import { ShownTag } from '../tagging/office-tag.ts'
import { Disability, HealthRight, Relationship } from './lists.ts'

const MOST = 200

export const ColumnsQuery = z.object({
  /** Ids, separated by commas. */
  people: z
    .string()
    .max(MOST * 37)
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid()).min(1).max(MOST)),
})

export const PersonColumns = z.object({
  id: z.uuid(),
  tags: z.array(ShownTag),
  phones: z.array(z.string()),
  carerName: z.string().nullable(),
  carerRelationship: Relationship.nullable(),
  carerPhone: z.string().nullable(),
  /** Empty where no agreement opens health. */
  disabilities: z.array(Disability),
  /** ISO day, or 'lifetime'. */
  cardExpires: z.string().nullable(),
  healthRight: HealthRight.nullable(),
})
export type PersonColumns = z.infer<typeof PersonColumns>
