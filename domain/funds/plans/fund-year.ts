// A fund's year in money: who lives there, what comes in, and for which of the five uses it is meant.
import { z } from 'zod'
import type { RegulationRules } from '../regulations/regulation.ts'

const satang = z.int().min(0).max(1_000_000_000_000)
export const USES = ['1', '2', '3', '4', '5'] as const
const Uses = z.object({
  '1': satang.default(0),
  '2': satang.default(0),
  '3': satang.default(0),
  '4': satang.default(0),
  '5': satang.default(0),
})
export type Uses = z.infer<typeof Uses>

/** แบบข้อมูลประชากร and แผนการเงินประจำปี, as one form. */
const Filled = z.object({
  /** Of 1 April of the year before. */
  population: z.int().min(0).max(100_000_000).nullable().default(null),
  /** Of the regulation's shares: the revenue band of the อปท. */
  shareCode: z.string().max(60).nullable().default(null),
  nhsoSatang: satang.nullable().default(null),
  localSatang: satang.nullable().default(null),
  otherSatang: satang.default(0),
  carriedSatang: satang.default(0),
  uses: Uses.prefault({}),
  filledBy: z.string().trim().max(200).default(''),
  filledPosition: z.string().trim().max(200).default(''),
  filledPhone: z.string().trim().max(50).default(''),
  filledEmail: z.union([z.literal(''), z.email()]).default(''),
})

/** From the revision on the screen; 0 when there was none. */
export const FundYearChange = Filled.extend({ revision: z.int().min(0) })
export type FundYearChange = z.infer<typeof FundYearChange>

export const NewPlanApproval = z.object({
  id: z.uuid(),
  approvedOn: z.iso.date(),
  /** ครั้งที่ 1/2569 */
  resolution: z.string().trim().min(1).max(300),
})
export type NewPlanApproval = z.infer<typeof NewPlanApproval>

export const FundYear = Filled.extend({
  fundId: z.uuid(),
  fiscalYear: z.int(),
  uses: Uses,
  regulationId: z.uuid().nullable(),
  approvedOn: z.iso.date().nullable(),
  resolution: z.string(),
  revision: z.int(),
})
export type FundYear = z.infer<typeof FundYear>

type Money = Pick<FundYear, 'nhsoSatang' | 'localSatang' | 'otherSatang' | 'carriedSatang' | 'uses'>

/** Of this year, without what was carried over. */
export const incomeOf = ({ nhsoSatang, localSatang, otherSatang }: Omit<Money, 'uses' | 'carriedSatang'>) =>
  (nhsoSatang ?? 0) + (localSatang ?? 0) + otherSatang

export const plannedOf = ({ uses }: Pick<Money, 'uses'>) => USES.reduce((sum, use) => sum + uses[use], 0)

/** In satang: the most that 10(4) may take; undefined where no ceiling is set. */
export function managementCeilingOf(money: Money, rules: RegulationRules | undefined): number | undefined {
  if (!rules || rules.managementCeilingPercent === null) return undefined
  const parts = { nhso: money.nhsoSatang ?? 0, local: money.localSatang ?? 0, other: money.otherSatang }
  const base = rules.managementBase.reduce((sum, part) => sum + parts[part], 0)
  return Math.floor((base * rules.managementCeilingPercent) / 100)
}

export type PlanRemark = 'more-than-there-is' | 'management-above-ceiling' | 'local-below-share' | 'population-missing'

/** What a committee will be asked about; nothing of it forbids to save. */
export function remarksOnPlan(
  year: Money & Pick<FundYear, 'population' | 'shareCode'>,
  rules: RegulationRules | undefined,
): PlanRemark[] {
  const ceiling = managementCeilingOf(year, rules)
  const share = rules?.shares.find(({ code }) => code === year.shareCode)
  const leastLocal = share && Math.floor(((year.nhsoSatang ?? 0) * share.percent) / 100)
  return [
    ...(plannedOf(year) > incomeOf(year) + year.carriedSatang ? (['more-than-there-is'] as const) : []),
    ...(ceiling !== undefined && year.uses['4'] > ceiling ? (['management-above-ceiling'] as const) : []),
    ...(leastLocal !== undefined && (year.localSatang ?? 0) < leastLocal ? (['local-below-share'] as const) : []),
    ...(rules && year.population === null ? (['population-missing'] as const) : []),
  ]
}
