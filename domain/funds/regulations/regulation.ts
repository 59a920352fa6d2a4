// What an announcement says of a kind of fund, from a day to a day: rates, shares, ceilings, clauses. Dated data, never a constant.
import { z } from 'zod'

export const REGULATED = ['local-health', 'provincial-rehab'] as const

const Share = z.object({
  code: z.string(),
  /** Of yearly revenue without subsidies; a share without it holds above all others, or is not told by revenue. */
  belowSatang: z.int().optional(),
  /** Of what สปสช. gives. */
  percent: z.number(),
})

export const RegulationRules = z.object({
  ratePerHeadSatang: z.int(),
  /** MM-DD, of the year before the fiscal year's first October. */
  populationDay: z.string(),
  shareBy: z.enum(['authority', 'revenue', 'fixed']),
  shares: z.array(Share),
  /** Of the year's own income, without what was carried over; null where none is set. */
  managementCeilingPercent: z.number().nullable(),
  managementBase: z.array(z.enum(['nhso', 'local', 'other'])),
  /** A single piece of equipment. */
  equipmentCeilingSatang: z.int().nullable(),
  /** Above it nothing is paid in cash. */
  cashCeilingSatang: z.int().nullable(),
  /** MM-DD within the fiscal year by which the committee approves the plan. */
  planDueDay: z.string(),
  committeeTermYears: z.int(),
  /** How many of each kind of member; left out where none are named. */
  committeeSeats: z.array(z.object({ seat: z.string(), least: z.int(), most: z.int() })).optional(),
  quorum: z.enum(['half']),
  /** As forms cite them: ข้อ 10, ข้อ 17(2). */
  clauses: z.object({ money: z.string(), uses: z.string(), committee: z.string(), approval: z.string() }),
})
export type RegulationRules = z.infer<typeof RegulationRules>

export const Regulation = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.enum(REGULATED),
  nameTh: z.string(),
  source: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  rules: RegulationRules,
})
export type Regulation = z.infer<typeof Regulation>

/** The set that holds on a day; undefined before the first of its kind, and for kinds that no announcement rules. */
export const regulationOn = (sets: readonly Regulation[], kind: string, day: string): Regulation | undefined =>
  sets.find((set) => set.kind === kind && set.fromDay <= day && (set.toDay === null || set.toDay > day))

/** In satang. What an authority of this share is to add to what สปสช. gives; parts of a satang are dropped. */
export const localShareOf = (nhsoSatang: number, percent: number) => Math.floor((nhsoSatang * percent) / 100)

/** In satang. The estimate of the population form: heads × rate. */
export const nhsoEstimateOf = (population: number, { ratePerHeadSatang }: RegulationRules) =>
  population * ratePerHeadSatang

/** The share that belongs to a revenue; where it is not told by revenue, somebody chooses. */
export const shareForRevenue = ({ shareBy, shares }: RegulationRules, revenueSatang: number) =>
  shareBy === 'revenue'
    ? shares.find(({ belowSatang }) => belowSatang === undefined || revenueSatang < belowSatang)
    : undefined
