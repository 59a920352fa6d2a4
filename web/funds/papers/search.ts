// What the addresses of the pages of forms may say.
import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

export const PAPER_DIGITS = ['thai', 'arabic'] as const
export type PaperDigits = (typeof PAPER_DIGITS)[number]
export const ProjectPapersSearch = z.object({ digits: z.enum(PAPER_DIGITS).optional().catch(undefined) })
export const FundPapersSearch = ProjectPapersSearch.extend({
  year: fiscalYearSearch,
  pot: z.uuid().optional().catch(undefined),
})
