// Figures of funds of an area, part by part: country → health region → province → district → fund, or by what the money is for.
import { z } from 'zod'
import { FundKind } from '../../funds/funds/fund.ts'
import { FigureSums, MoneyYear, SLICES, type Slice } from '../../funds/funds/fund-figures.ts'

/** By what the lines of a roll-up are told apart. */
export const ROLL_UPS = ['area', ...SLICES, 'kind', 'year', 'funder'] as const
export type RollUpBy = (typeof ROLL_UPS)[number]

export const FundRollUpQuery = z.object({
  /** An area code, or that of a health region; without it the whole country. */
  area: z
    .string()
    .regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6}|\d{8})$/)
    .optional(),
  by: z.enum(ROLL_UPS).default('area'),
  /** ค.ศ. of its last day; without it all years. */
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  kind: FundKind.optional(),
  support: z.coerce.number().int().min(0).max(5).optional(),
  group: z.coerce.number().int().min(0).max(9).optional(),
  applicant: z.coerce.number().int().min(0).max(6).optional(),
  issue: z.string().max(60).optional(),
  /** Whether it is also asked what is not written down yet: that takes a look at every book and committee. */
  missing: z.stringbool().default(false),
})
export type FundRollUpQuery = z.infer<typeof FundRollUpQuery>

const count = z.int()
/** What a fund's office has not written down yet of a year. The first three, months and committee are known of open books only. */
export const MISSING = ['nhso', 'local', 'interest', 'months', 'committee', 'population'] as const
export type Missing = (typeof MISSING)[number]

const MissingCounts = z.object(
  Object.fromEntries(MISSING.map((name) => [name, count])) as Record<Missing, typeof count>,
)

export const RollUpLine = z.object({
  /** An area code, a fund's id, or a value of what it is told apart by. */
  key: z.string(),
  /** What the line is: one can go into an area or a fund. */
  of: z.enum(['area', 'fund', 'value']),
  name: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  funds: count,
  /** Of those, whose books are open to whoever asks. Money and what is missing are told of these alone. */
  openFunds: count,
  sums: FigureSums,
  /** null where no book is open, and where money cannot be told apart so. */
  money: MoneyYear.nullable(),
  /** null where it was not asked. */
  missing: MissingCounts.nullable(),
})
export type RollUpLine = z.infer<typeof RollUpLine>

export const FundRollUp = z.object({
  area: z.string(),
  name: z.string(),
  path: z.array(z.object({ area: z.string(), name: z.string() })),
  by: z.enum(ROLL_UPS),
  fiscalYear: z.int().nullable(),
  asOf: z.iso.date(),
  total: RollUpLine,
  lines: z.array(RollUpLine),
})
export type FundRollUp = z.infer<typeof FundRollUp>

/** Which slice a query needs, and its value; more than one are counted project by project. */
export function slicesOf(query: Pick<FundRollUpQuery, Slice>): { slice: Slice; value: string }[] {
  return SLICES.flatMap((slice) => (query[slice] === undefined ? [] : [{ slice, value: String(query[slice]) }]))
}
