// Groups that nobody types: they follow from the age and from the latest assessment, and end when these change.
import { z } from 'zod'
import { ageOn } from '../../shared/thai-date.ts'
import { adlClass } from './adl-class.ts'
import type { GroupTag } from './lists.ts'

/** ผู้สูงอายุ: 60 completed years (พ.ร.บ.ผู้สูงอายุ พ.ศ. 2546 มาตรา 3). */
export const OLDER_FROM_AGE = 60

export const DERIVED_GROUPS = ['older-person', 'home-bound', 'bed-bound'] as const satisfies readonly GroupTag[]
export type DerivedTag = (typeof DERIVED_GROUPS)[number]

export const isDerivable = (group: string): group is DerivedTag => (DERIVED_GROUPS as readonly string[]).includes(group)

/** With its evidence. `on` is the day of the assessment; null when nobody wrote it down. */
export const DerivedGroup = z.discriminatedUnion('by', [
  z.object({ by: z.literal('age'), group: z.literal('older-person'), age: z.number().int() }),
  z.object({
    by: z.literal('adl'),
    group: z.enum(['home-bound', 'bed-bound']),
    score: z.number().int(),
    on: z.iso.date().nullable(),
  }),
])
export type DerivedGroup = z.infer<typeof DerivedGroup>

type Known = {
  birthDate?: string | null | undefined
  adlScore?: number | null | undefined
  adlOn?: string | null | undefined
}

export function derivedGroups({ birthDate, adlScore, adlOn }: Known, today: string): DerivedGroup[] {
  const groups: DerivedGroup[] = []
  const age = birthDate ? ageOn(birthDate, today) : 0
  if (age >= OLDER_FROM_AGE) groups.push({ group: 'older-person', by: 'age', age })
  const bound = adlScore == null ? 'social-bound' : adlClass(adlScore)
  if (bound !== 'social-bound') groups.push({ group: bound, by: 'adl', score: adlScore!, on: adlOn ?? null })
  return groups
}

/** What was said of her, and what follows from what is known. */
export const groupsOf = (said: readonly GroupTag[], known: Known, today: string): GroupTag[] => [
  ...new Set([...derivedGroups(known, today).map(({ group }) => group), ...said]),
]
