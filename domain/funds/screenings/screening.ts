// A proposal's points before the meeting: by criterion, 1 to the most of its sheet, each screener once.
import { z } from 'zod'

const Criterion = z.object({ code: z.string(), nameTh: z.string(), nameEn: z.string() })
export const ScreeningSheet = z.object({
  id: z.uuid(),
  most: z.int(),
  source: z.string(),
  criteria: z.array(Criterion),
})
export type ScreeningSheet = z.infer<typeof ScreeningSheet>

const Points = z.record(z.string().max(60), z.int().min(1).max(10))
export type Points = z.infer<typeof Points>

export const NewScreening = z
  .object({
    id: z.uuid(),
    /** Whoever declares an interest gives no points. */
    hasInterest: z.boolean().default(false),
    points: Points.default({}),
    comment: z.string().trim().max(4000).default(''),
  })
  .refine(({ hasInterest, points }) => !hasInterest || Object.keys(points).length === 0, { path: ['points'] })
export type NewScreening = z.infer<typeof NewScreening>

const Spread = z.object({ mean: z.number(), least: z.number(), most: z.number() })
export type Spread = z.infer<typeof Spread>

export const ScreeningResult = z.object({
  sheet: ScreeningSheet,
  /** How many gave points, and how many declared an interest instead. */
  count: z.int(),
  interests: z.int(),
  /** Of the sums of all criteria; null before anybody gave points. */
  total: Spread.nullable(),
  criteria: z.array(z.object({ code: z.string(), spread: Spread })),
  /** Whether whoever asks has screened it, and may. */
  mine: z.object({ hasInterest: z.boolean(), points: Points, comment: z.string() }).nullable(),
  may: z.boolean(),
  /** With names: for the fund's keepers only. */
  screeners: z.array(z.object({ name: z.string(), hasInterest: z.boolean(), sum: z.int(), comment: z.string() })),
})
export type ScreeningResult = z.infer<typeof ScreeningResult>

/** Every criterion of the sheet, within its most, and no other. */
export const isWhole = (points: Points, { criteria, most }: Pick<ScreeningSheet, 'criteria' | 'most'>) =>
  Object.keys(points).length === criteria.length && criteria.every(({ code }) => (points[code] ?? most + 1) <= most)

export const sumOf = (points: Points) => Object.values(points).reduce((sum, one) => sum + one, 0)

/** Null of nothing. */
export function spreadOf(figures: readonly number[]): Spread | null {
  if (figures.length === 0) return null
  const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length
  return { mean, least: Math.min(...figures), most: Math.max(...figures) }
}
