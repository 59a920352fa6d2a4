// A short label of an office's own, on people it is at work with: รอเยี่ยมรอบ 2. Nobody outside the office sees it.
import { z } from 'zod'
import { ChosenPeople } from '../people/chosen-people.ts'

export const TAG_COLOURS = ['plain', 'teal', 'amber', 'brick', 'indigo', 'plum'] as const
/** A label is known by its word and its icon; the colour only helps. */
export const TAG_ICONS = ['tag', 'flag', 'house', 'heart', 'phone', 'calendar', 'star', 'gift'] as const

export const NewOfficeTag = z.object({
  id: z.uuid(),
  label: z.string().trim().min(1).max(40),
  colour: z.enum(TAG_COLOURS),
  icon: z.enum(TAG_ICONS),
  /** The last day on which it is shown; null when it has none. */
  endsOn: z.iso.date().nullable(),
})
export type NewOfficeTag = z.infer<typeof NewOfficeTag>

/** `id` is that of the change. */
export const OfficeTagChange = NewOfficeTag
export type OfficeTagChange = NewOfficeTag

export const OfficeTag = NewOfficeTag.extend({
  /** Whether its last day is past: then it is on nobody's line. */
  isOver: z.boolean(),
  /** Of whom the reader sees. */
  people: z.number().int(),
})
export type OfficeTag = z.infer<typeof OfficeTag>

/** As it stands on somebody's line. */
export const ShownTag = NewOfficeTag.pick({ id: true, label: true, colour: true, icon: true })
export type ShownTag = z.infer<typeof ShownTag>

export const Tagging = z.object({ id: z.uuid(), tagId: z.uuid(), act: z.enum(['put', 'take']), people: ChosenPeople })
export type Tagging = z.infer<typeof Tagging>
