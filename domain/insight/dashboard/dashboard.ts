// The dashboard: people, visits, frailty and needs of an area and a group, as of a day.
import { z } from 'zod'
import { GroupTag } from '../../registry/people/lists.ts'

const year = z.coerce.number().int().min(2400).max(2700)

/** Groups whose members are restricted facts: never counted here. */
export const UNCOUNTED_GROUPS: readonly GroupTag[] = ['psychiatric', 'ethnic-group']

export const DashboardQuery = z.object({
  /** An area code, or the code of a health region such as R12; without it the whole country, or the reader's own area. */
  area: z
    .string()
    .regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6}|\d{8})$/)
    .optional(),
  group: GroupTag.exclude(['psychiatric', 'ethnic-group']).optional(),
  asOf: z.iso.date().optional(),
  /** พ.ศ.; of the kind below. Without it the year of the day asked about. */
  year: year.optional(),
  kind: z.enum(['fiscal', 'calendar']).default('fiscal'),
  /** An area is quiet when someone there is in need and nobody was visited for so many days. */
  quietDays: z.coerce.number().int().min(7).max(730).default(60),
})
export type DashboardQuery = z.infer<typeof DashboardQuery>

/** null is a figure that is not shown: under five, or next to one that is. */
export const Shown = z.number().int().nullable()
export type Shown = z.infer<typeof Shown>

export const BANDS = ['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', 'unknown'] as const
export const ADL_STATES = ['social-bound', 'home-bound', 'bed-bound', 'not-assessed'] as const

export const AreaFigures = z.object({
  /** '' for those of whom no smaller area is known. */
  area: z.string(),
  name: z.string(),
  people: Shown,
  visits: Shown,
  visited: Shown,
  notVisited90: Shown,
  inNeed: Shown,
  openNeeds: Shown,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
})
export type AreaFigures = z.infer<typeof AreaFigures>

export const QuietArea = z.object({
  area: z.string(),
  name: z.string(),
  inNeed: z.number().int(),
  urgentNeeds: z.number().int(),
  lastVisitOn: z.iso.date().nullable(),
})
export type QuietArea = z.infer<typeof QuietArea>

export const Month = z.object({
  /** พ.ศ. year and month, 2563-01. */
  month: z.string(),
  visits: Shown,
  visited: Shown,
  /** At the end of the month, or on the day asked about. */
  people: Shown,
  notVisited90: Shown,
  openNeeds: Shown,
})
export type Month = z.infer<typeof Month>

export const Dashboard = z.object({
  area: z.string(),
  name: z.string(),
  path: z.array(z.object({ area: z.string(), name: z.string() })),
  kind: z.enum(['fiscal', 'calendar']),
  year: z.number().int(),
  /** Visits are counted from the first day of the year to here. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** The day of all other figures; for those who see only totals the end of a month. */
  asOf: z.iso.date(),
  /** Changes are still being counted: the figures are those of before. */
  isCounting: z.boolean(),
  /** Small figures are left out, because the reader has no access to persons here. */
  isSuppressed: z.boolean(),
  quietDays: z.number().int(),
  main: z.object({
    people: Shown,
    visits: Shown,
    visited: Shown,
    notVisited30: Shown,
    notVisited90: Shown,
    inNeed: Shown,
    openNeeds: Shown,
    urgentNeeds: Shown,
  }),
  adl: z.array(z.object({ state: z.enum(ADL_STATES), people: Shown })),
  groups: z.array(z.object({ group: GroupTag, people: Shown })),
  ages: z.array(z.object({ sex: z.enum(['male', 'female', 'unknown']), band: z.enum(BANDS), people: Shown })),
  needs: z.array(z.object({ kind: z.string(), urgency: z.string(), needs: Shown })),
  months: z.array(Month),
  parts: z.array(AreaFigures),
  /** Not for those who see only totals. */
  quiet: z.array(QuietArea),
})
export type Dashboard = z.infer<typeof Dashboard>
