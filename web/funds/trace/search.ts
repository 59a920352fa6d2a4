import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

const id = z.uuid().optional().catch(undefined)
/** Where the trace begins: one of them. */
export const TraceSearch = z.object({ goal: id, fund: id, project: id, need: id, year: fiscalYearSearch })
export type TraceSearch = z.infer<typeof TraceSearch>
