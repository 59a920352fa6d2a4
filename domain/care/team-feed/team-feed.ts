// ทีมของฉัน: what happened in the team's houses, thanks, and what the coordinator has to say.
import { z } from 'zod'

const Day = z.iso.date()

/** A visit to somebody whom the reader sees. */
export const FeedVisit = z.object({
  kind: z.literal('visit'),
  id: z.uuid(),
  on: Day,
  personId: z.uuid(),
  personName: z.string(),
  /** ต. and หมู่, never the house. */
  place: z.string(),
  visitor: z.string(),
  isMine: z.boolean(),
  /** Only of those who said yes to photographs, and still do. */
  photoIds: z.array(z.uuid()),
  thanks: z.object({ names: z.array(z.string()), byMe: z.boolean() }),
})
export type FeedVisit = z.infer<typeof FeedVisit>

/** A need that the reader found herself, and that was answered. */
export const FeedNeedMet = z.object({
  kind: z.literal('need-met'),
  id: z.uuid(),
  on: Day,
  personId: z.uuid(),
  personName: z.string(),
  needKind: z.string(),
  owner: z.string().nullable(),
})
export type FeedNeedMet = z.infer<typeof FeedNeedMet>

export const TeamNote = z.object({
  id: z.uuid(),
  words: z.string(),
  fromDay: Day,
  toDay: Day.nullable(),
  by: z.string().nullable(),
  organizationName: z.string(),
  /** To whom: a team, whoever looks after people of an area, or everyone of the organisation. */
  teamName: z.string().nullable(),
  areaName: z.string().nullable(),
})
export type TeamNote = z.infer<typeof TeamNote>

export const TeamFeed = z.object({
  today: Day,
  notes: z.array(TeamNote),
  /** The newest first, at most 200. */
  items: z.array(z.discriminatedUnion('kind', [FeedVisit, FeedNeedMet])),
  /** Visits of the team in these thirty days to people whom the reader does not see: a number, no names. */
  others: z.object({ visits: z.number().int(), houses: z.number().int() }),
})
export type TeamFeed = z.infer<typeof TeamFeed>

export const Thanks = z.object({ id: z.uuid(), personId: z.uuid(), visitId: z.uuid() })
export type Thanks = z.infer<typeof Thanks>

export const NewTeamNote = z
  .object({
    id: z.uuid(),
    words: z.string().trim().min(1).max(1000),
    teamId: z.uuid().nullable().default(null),
    areaCode: z
      .string()
      .regex(/^\d{2}(\d{2}(\d{2}(\d{2})?)?)?$/)
      .nullable()
      .default(null),
    fromDay: Day,
    /** The last day it is shown. */
    toDay: Day,
  })
  .refine(({ fromDay, toDay }) => toDay >= fromDay, { path: ['toDay'] })
export type NewTeamNote = z.infer<typeof NewTeamNote>

export const TeamNotes = z.object({ notes: z.array(TeamNote) })
export type TeamNotes = z.infer<typeof TeamNotes>
