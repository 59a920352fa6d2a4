// What the address of the import screens may say.
import { z } from 'zod'

export const BatchesSearch = z.object({ state: z.enum(['open', 'committed']).optional().catch(undefined) })

export const ROW_TABS = ['created', 'updated', 'unchanged', 'disagreeing', 'review', 'refused', 'with-issues'] as const
export type RowTab = (typeof ROW_TABS)[number]

export const BatchSearch = z.object({
  rows: z.enum(ROW_TABS).optional().catch(undefined),
  kind: z.enum(['people', 'visits', 'needs']).optional().catch(undefined),
})
