// The printed forms of a project and of a fund: which there are, of what each is, and what is still missing before it can be printed.
import { z } from 'zod'
import { PROPOSAL_GAPS } from '../projects/proposal-gaps.ts'

export const PROJECT_PAPERS = [
  'proposal',
  'registry',
  'agreement',
  'voucher',
  'money-report',
  'progress-report',
  'return',
  'closing-money',
  'full-report',
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

/** What is missing beside the proposal's own fields: left blank on the paper, or still to come. */
export const PAPER_GAPS = [
  'adoption',
  'agreement-missing',
  'approval',
  'books-missing',
  'chair',
  'committee-missing',
  'filled-by',
  'final-report-missing',
  'final-report-parts',
  'lead-name',
  'local-below-share',
  'local-money',
  'management-above-ceiling',
  'meeting-missing',
  'minutes-text',
  'money-left',
  'more-than-there-is',
  'not-closed',
  'payee-account',
  'planned-projects',
  'population',
  'quorum',
  'report-due',
  'report-missing',
  'report-not-sent',
  'resolution',
  'return-missing',
  'share',
  'signatures',
  'sums-differ',
  'terms-over',
  'voucher-missing',
  'witnesses',
  'year-missing',
] as const
export type PaperGap = (typeof PAPER_GAPS)[number]

export const PaperLine = z.object({
  paper: z.enum([...PROJECT_PAPERS, ...FUND_PAPERS]),
  /** The report, voucher, entry, meeting or month that it is about; null when there is one of the whole. */
  of: z.string().nullable(),
  /** Of an instalment. */
  number: z.int().nullable(),
  /** As it is numbered: RET0000001, 1/2569. */
  reference: z.string(),
  onDay: z.iso.date().nullable(),
  /** Fields of the form of the proposal that are empty. */
  emptyFields: z.array(z.enum(PROPOSAL_GAPS)),
  missing: z.array(z.enum(PAPER_GAPS)),
  /** Nothing is printed of what does not exist yet. */
  canBePrinted: z.boolean(),
})
export type PaperLine = z.infer<typeof PaperLine>

type About = Partial<Pick<PaperLine, 'of' | 'number' | 'reference' | 'onDay' | 'emptyFields'>>

export const paperLine = (paper: PaperLine['paper'], missing: PaperGap[], about: About = {}): PaperLine => ({
  paper,
  ...{ of: null, number: null, reference: '', onDay: null, emptyFields: [] },
  ...about,
  missing,
  canBePrinted: true,
})

/** What it is about does not exist yet. */
export const paperToCome = (paper: PaperLine['paper'], missing: PaperGap): PaperLine => ({
  ...paperLine(paper, [missing]),
  canBePrinted: false,
})
