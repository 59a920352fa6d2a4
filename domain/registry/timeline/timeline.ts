// Everything that happened to a person and to what is known of her, newest first.
import { z } from 'zod'

/** What the chips of the page choose from; higher wings bring kinds of events of their own under these. */
export const TIMELINE_GROUPS = ['record', 'care', 'home', 'papers', 'access'] as const
export const TimelineGroup = z.enum(TIMELINE_GROUPS)
export type TimelineGroup = z.infer<typeof TimelineGroup>

/** A field before and after; both null where the values are not for this page (sealed numbers). */
export const TimelineChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })
export type TimelineChange = z.infer<typeof TimelineChange>

export const TimelineEvent = z.object({
  id: z.string(),
  /** The words stand under timeline.<kind>. */
  kind: z.string(),
  group: TimelineGroup,
  /** The day it happened, which the page is ordered by, and when we learned it. */
  on: z.iso.date(),
  at: z.iso.datetime({ offset: true }),
  by: z.string().nullable(),
  organizationName: z.string().nullable(),
  /** Values inside the words of the kind. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** Codes of lists, whose words follow the sentence. */
  codes: z.array(z.object({ list: z.string(), code: z.string() })),
  changes: z.array(TimelineChange),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

export const TimelineQuery = z.object({
  after: z.string().max(200).optional(),
  group: TimelineGroup.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
})
export type TimelineQuery = z.infer<typeof TimelineQuery>

export const TimelinePage = z.object({ events: z.array(TimelineEvent), next: z.string().nullable() })
export type TimelinePage = z.infer<typeof TimelinePage>
