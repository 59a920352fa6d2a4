// รายงานผลการปฏิบัติงานประจำเดือน: of each volunteer, unit or local authority, by group.
import { z } from 'zod'

export const MONTHLY_BY = ['volunteer', 'organization', 'authority'] as const

/** Each person stands in the first of these that she is in, so that groups add up to people. */
export const MONTHLY_GROUPS = ['bed-bound', 'home-bound', 'disabled', 'older-person', 'others'] as const

/** ยกมา, รายใหม่, เสียชีวิต, ย้ายออก, ยกไป; เยี่ยม (คน, ครั้ง), ยังไม่ได้เยี่ยม. */
export const MONTHLY_FIGURES = [
  'carried',
  'newcomers',
  'died',
  'left',
  'remaining',
  'visitedPeople',
  'visits',
  'unvisited',
] as const
export type MonthlyFigure = (typeof MONTHLY_FIGURES)[number]

export const MonthlyMonth = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) })

export const MonthlyQuery = MonthlyMonth.extend({
  by: z.enum(MONTHLY_BY).default('volunteer'),
  /** One volunteer, unit or authority only. */
  unit: z.uuid().optional(),
})
export type MonthlyQuery = z.infer<typeof MonthlyQuery>

export const MonthlyPeopleQuery = MonthlyQuery.extend({
  unit: z.uuid(),
  group: z.enum(MONTHLY_GROUPS).optional(),
  figure: z.enum(MONTHLY_FIGURES),
})
export type MonthlyPeopleQuery = z.infer<typeof MonthlyPeopleQuery>

const count = z.number().int()
export const MonthlyFigures = z.object({
  carried: count,
  newcomers: count,
  died: count,
  left: count,
  remaining: count,
  visitedPeople: count,
  visits: count,
  unvisited: count,
})
export type MonthlyFigures = z.infer<typeof MonthlyFigures>

export const MonthlyUnit = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The organisation of a volunteer. */
  of: z.string(),
  groups: z.array(MonthlyFigures.extend({ group: z.enum(MONTHLY_GROUPS) })),
  total: MonthlyFigures,
})
export type MonthlyUnit = z.infer<typeof MonthlyUnit>

export const MonthlyReport = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** The last day that is counted: a month that is not over ends today. */
  asOf: z.iso.date(),
  by: z.enum(MONTHLY_BY),
  units: z.array(MonthlyUnit),
})
export type MonthlyReport = z.infer<typeof MonthlyReport>

export const MonthlyPeople = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), areaCode: z.string().nullable(), visits: count })),
})
export type MonthlyPeople = z.infer<typeof MonthlyPeople>
