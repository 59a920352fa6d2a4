// What the address of the import screens may say.
import { z } from 'zod'
import { BatchesQuery } from '../../../domain/registry/imports/batches-query.ts'

const of = BatchesQuery.shape

export const BatchesSearch = z.object({
  state: of.state.catch(undefined),
  organizationId: of.organizationId.catch(undefined),
  search: of.search.catch(undefined),
  sort: of.sort.unwrap().optional().catch(undefined),
})
export type BatchesSearch = z.infer<typeof BatchesSearch>

export const ROW_TABS = [
  'created',
  'updated',
  'unchanged',
  'disagreeing',
  'review',
  'refused',
  'skipped',
  'with-issues',
] as const
export type RowTab = (typeof ROW_TABS)[number]

export const BatchSearch = z.object({
  rows: z.enum(ROW_TABS).optional().catch(undefined),
  kind: z.enum(['people', 'visits', 'needs']).optional().catch(undefined),
})
