// What the addresses of projects may say: what is not understood is not said.
import { z } from 'zod'
import { PROJECT_ORDERS } from '../../../domain/funds/projects/project.ts'
import { PROJECT_STATUSES } from '../../../domain/funds/projects/project-status.ts'
import { PROPOSAL_GAPS } from '../../../domain/funds/projects/proposal-gaps.ts'
import type { Query } from '../../local/api.ts'
import { searchFlag } from '../../ui/search-flag.ts'
import { fiscalYearSearch } from '../funds/search.ts'
import { FACES } from './proposal/faces.ts'

export const ProjectsSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  fund: z.uuid().optional().catch(undefined),
  year: fiscalYearSearch,
  status: z.enum(PROJECT_STATUSES).optional().catch(undefined),
  type: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  issue: z.string().max(60).optional().catch(undefined),
  mine: searchFlag,
  sort: z.enum(PROJECT_ORDERS).optional().catch(undefined),
  down: searchFlag,
  page: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})
export type ProjectsSearch = z.infer<typeof ProjectsSearch>

/** Which of the two forms is shown, and what of it is missing and jumped to. */
export const ProposalSearch = z.object({
  face: z.enum(FACES).optional().catch(undefined),
  at: z.enum(PROPOSAL_GAPS).optional().catch(undefined),
})

/** As the centre is asked. A health region is no beginning of a code: it is looked at province by province. */
export const projectsQuery = ({
  fund,
  type,
  area,
  ...asked
}: ProjectsSearch & { area?: string | undefined }): Query => ({
  ...asked,
  fundId: fund,
  supportType: type,
  area: area && /^\d+$/.test(area) ? area : undefined,
})

/** From what a new project begins. */
export const BeginSearch = z.object({
  how: z.enum(['blank', 'copy', 'previous', 'plan']).optional().catch(undefined),
  fund: z.uuid().optional().catch(undefined),
})
