// What the addresses of projects may say: what is not understood is not said.
import { z } from 'zod'
import { PROJECT_STATUSES } from '../../../domain/funds/projects/project-status.ts'
import { PROPOSAL_GAPS } from '../../../domain/funds/projects/proposal-gaps.ts'
import { fiscalYearSearch } from '../funds/search.ts'
import { FACES } from './proposal/faces.ts'

export const ProjectsSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  fund: z.uuid().optional().catch(undefined),
  year: fiscalYearSearch,
  status: z.enum(PROJECT_STATUSES).optional().catch(undefined),
  type: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  issue: z.string().max(60).optional().catch(undefined),
  mine: z.literal(true).optional().catch(undefined),
})
export type ProjectsSearch = z.infer<typeof ProjectsSearch>

/** Which of the two forms is shown, and what of it is missing and jumped to. */
export const ProposalSearch = z.object({
  face: z.enum(FACES).optional().catch(undefined),
  at: z.enum(PROPOSAL_GAPS).optional().catch(undefined),
})
