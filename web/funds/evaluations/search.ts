// What the addresses of evaluations may say.
import { z } from 'zod'
import { AssessorKind } from '../../../domain/funds/evaluations/evaluation.ts'
import { fiscalYearSearch } from '../funds/search.ts'

export const EvaluationSearch = z.object({ year: fiscalYearSearch, one: z.uuid().optional().catch(undefined) })

export const GRADE_SORTS = ['code', '-code', 'name', '-name', 'points', '-points'] as const
export const EvaluationsSearch = z.object({
  year: fiscalYearSearch,
  assessor: AssessorKind.optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  missing: z.literal(true).optional().catch(undefined),
  sort: z.enum(GRADE_SORTS).optional().catch(undefined),
})
export type EvaluationsSearch = z.infer<typeof EvaluationsSearch>
