// A fund's year in figures: what its projects add up to, by use and by whom they serve, and what its money did.
import { z } from 'zod'
import { PROJECT_STATUSES } from '../projects/project-status.ts'

const count = z.int()
const satang = z.int()

export const FigureSums = z.object({
  projects: count,
  /** รอเบิก: granted, nothing paid yet. */
  unpaid: count,
  /** เบิกบางส่วน */
  partly: count,
  /** รอปิด: paid in full, not closed. */
  unclosed: count,
  askedSatang: satang,
  approvedSatang: satang,
  paidSatang: satang,
  returnedSatang: satang,
  /** Heads that the proposals plan for, and who came by their reports. */
  planned: count,
  came: count,
})
export type FigureSums = z.infer<typeof FigureSums>
export const SUM_NAMES = Object.keys(FigureSums.shape) as (keyof FigureSums)[]

export const NO_SUMS = Object.fromEntries(SUM_NAMES.map((name) => [name, 0])) as FigureSums

export const addSums = (some: readonly FigureSums[]): FigureSums =>
  some.reduce<FigureSums>(
    (all, one) => Object.fromEntries(SUM_NAMES.map((name) => [name, all[name] + one[name]])) as FigureSums,
    NO_SUMS,
  )

/** By what a project is counted: the use of clause 10, the group it serves, who asks, and the common list of issues. */
export const SLICES = ['support', 'group', 'applicant', 'issue'] as const
export const Slice = z.enum(SLICES)
export type Slice = z.infer<typeof Slice>

/** By where money comes from, as the accounts 40100 to 40500 tell it apart. */
export const INCOMES = ['nhso', 'local', 'interest', 'community', 'returned', 'other'] as const
export type Income = (typeof INCOMES)[number]

export const MoneyYear = z.object({
  carriedSatang: satang,
  incomes: z.object(Object.fromEntries(INCOMES.map((name) => [name, satang])) as Record<Income, typeof satang>),
  receivedSatang: satang,
  spentSatang: satang,
  leftSatang: satang,
})
export type MoneyYear = z.infer<typeof MoneyYear>

const Counted = FigureSums.extend({ value: z.string() })
const MoneyMonth = z.object({
  month: z.iso.date(),
  receivedSatang: satang,
  spentSatang: satang,
  /** At its end. */
  leftSatang: satang,
})
export type MoneyMonth = z.infer<typeof MoneyMonth>

export const FundFigures = z.object({
  fiscalYear: z.int(),
  asOf: z.iso.date(),
  granted: FigureSums,
  /** Proposals before a decision and refused ones are there for those only to whom the books are open. */
  byStatus: z.array(FigureSums.extend({ status: z.enum(PROJECT_STATUSES) })),
  /** Of what was granted. */
  by: z.object(
    Object.fromEntries(SLICES.map((slice) => [slice, z.array(Counted)])) as Record<Slice, z.ZodArray<typeof Counted>>,
  ),
  /** Of all pots together; null where the books are closed to whoever asks. */
  money: MoneyYear.nullable(),
  months: z.array(MoneyMonth),
})
export type FundFigures = z.infer<typeof FundFigures>

/** In percent with one decimal; null where there is nothing to use. */
const percent = (part: number, whole: number) => (whole > 0 ? Math.round((part / whole) * 1000) / 10 : null)

/** ร้อยละการเบิกเงิน as fund offices reckon it: of all there was, and of the year's receipts alone. */
export const usedShare = ({
  carriedSatang,
  receivedSatang,
  spentSatang,
}: Pick<MoneyYear, 'carriedSatang' | 'receivedSatang' | 'spentSatang'>) => ({
  ofAll: percent(spentSatang, carriedSatang + receivedSatang),
  ofReceived: percent(spentSatang, receivedSatang),
})

/** Offices aim at no more than a tenth left of all money at the end of a year. */
export const LEFT_TARGET_PERCENT = 10

/** In satang; null where nobody was counted. */
export const satangPerHead = (money: number, heads: number) => (heads > 0 ? Math.round(money / heads) : null)
