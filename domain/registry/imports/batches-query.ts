// The list of files that were brought: which of them, in which order.
import { z } from 'zod'
import { BatchState } from './import.ts'

export const BATCH_SORTS = ['-at', 'at', 'file', '-file', '-created', '-refused'] as const

export const BatchesQuery = z.object({
  /** `open` waits for somebody; `committed` is in the register. */
  state: z.enum(['open', ...BatchState.options]).optional(),
  organizationId: z.uuid().optional(),
  /** Part of the name of the file, or the beginning of its checksum. */
  search: z.string().trim().max(100).optional(),
  sort: z.enum(BATCH_SORTS).default('-at'),
})
export type BatchesQuery = z.infer<typeof BatchesQuery>

export const OPEN_STATES: readonly BatchState[] = ['reading', 'ready', 'committing', 'undoing', 'failed']
