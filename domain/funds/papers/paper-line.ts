// The printed forms of a project and of a fund: which there are, of what each is, and what is still missing before it can be printed.
import { z } from 'zod'

export const PROJECT_PAPERS = [
  'proposal',
  'registry',
  'agreement',
  'voucher',
  'money-report',
  'progress-report',
  'return',
] as const
export type ProjectPaper = (typeof PROJECT_PAPERS)[number]

export const FUND_PAPERS = [
  'population',
  'money-plan',
  'month-report',
  'quarter-report',
  'year-report',
  'book',
  'committee',
  'minutes',
] as const
export type FundPaper = (typeof FUND_PAPERS)[number]

export const PaperLine = z.object({
  paper: z.enum([...PROJECT_PAPERS, ...FUND_PAPERS]),
  /** The report, voucher, entry, meeting or month that it is about; null when there is one of the whole. */
  of: z.string().nullable(),
  /** Of an instalment. */
  number: z.int().nullable(),
  /** As it is numbered: RET0000001, 1/2569. */
  reference: z.string(),
  onDay: z.iso.date().nullable(),
  /** Each a key of words. Left blank on the paper; nothing is printed of what does not exist yet. */
  missing: z.array(z.string()),
  canBePrinted: z.boolean(),
})
export type PaperLine = z.infer<typeof PaperLine>

type About = Partial<Pick<PaperLine, 'of' | 'number' | 'reference' | 'onDay'>>

export const paperLine = (paper: PaperLine['paper'], missing: string[], about: About = {}): PaperLine => ({
  paper,
  ...{ of: null, number: null, reference: '', onDay: null },
  ...about,
  missing,
  canBePrinted: true,
})

/** What it is about does not exist yet. */
export const paperToCome = (paper: PaperLine['paper'], missing: string): PaperLine => ({
  ...paperLine(paper, [missing]),
  canBePrinted: false,
})
