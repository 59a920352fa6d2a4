// A batch: one file of one organisation, from upload to commit, and back if need be.
import { z } from 'zod'
import { LawfulBasis } from '../../ground/agreements/agreement.ts'

export const BatchState = z.enum([
  'reading',
  'ready',
  'committing',
  'committed',
  'undoing',
  'undone',
  'failed',
  'cancelled',
])
export type BatchState = z.infer<typeof BatchState>

export const RowOutcome = z.enum(['created', 'updated', 'unchanged', 'review', 'refused', 'skipped'])
export type RowOutcome = z.infer<typeof RowOutcome>

export const SheetKind = z.enum(['people', 'visits', 'needs'])
export type SheetKind = z.infer<typeof SheetKind>

/**
 * One remark on one cell. `fix`: corrected; `warn`: taken as it is; `ask`: a person decides; `refuse`: the row is not taken;
 * `skip`: it is no row of a person. */
export const RowIssue = z.object({
  sheet: z.string(),
  row: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['fix', 'warn', 'ask', 'refuse', 'skip']),
  /** The cell as it came; a 13-digit number is masked. */
  value: z.string().nullable(),
  message: z.string(),
})
export type RowIssue = z.infer<typeof RowIssue>

export const SheetSummary = z.object({
  name: z.string(),
  kind: SheetKind,
  /** Data rows read: created + updated + unchanged + review + refused. Examples and blank rows do not count. */
  read: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  review: z.number().int(),
  refused: z.number().int(),
  /** What the batch that is being replaced holds and this file no longer does. */
  gone: z.number().int(),
})
export type SheetSummary = z.infer<typeof SheetSummary>

export const Batch = z.object({
  id: z.uuid(),
  fileName: z.string(),
  fileSize: z.number().int(),
  /** The day the file speaks of: its own date, or the day it was brought. */
  fileDate: z.iso.date(),
  organizationId: z.uuid(),
  organizationName: z.string(),
  broughtBy: z.string().nullable(),
  /** The beginning of the file's SHA-256: two that bear one name are told apart by it. */
  fileHash: z.string(),
  /** On what ground the organisation worked with such data on the day it was brought; null when nobody wrote one down. */
  lawfulBasis: LawfulBasis.nullable(),
  state: BatchState,
  /** Why it failed, or why the preview must be looked at again: a key of the catalogue of problems. */
  problem: z.string().nullable(),
  progress: z.object({ done: z.number().int(), total: z.number().int(), step: z.string() }),
  sheets: z.array(SheetSummary),
  /** Persons and fields on which this file and an earlier source disagree. */
  disagreements: z.number().int(),
  issueCount: z.number().int(),
  /** The batch this one takes the place of when it is committed. */
  replaces: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  committedAt: z.iso.datetime().nullable(),
  undoneAt: z.iso.datetime().nullable(),
  can: z.object({ commit: z.boolean(), undo: z.boolean(), cancel: z.boolean() }),
})
export type Batch = z.infer<typeof Batch>

/** `taken: false`: the row says something else than what will stand. */
export const FieldChange = z.object({ field: z.string(), old: z.unknown(), new: z.unknown(), taken: z.boolean() })
export type FieldChange = z.infer<typeof FieldChange>

/** One row of the preview. */
export const BatchRow = z.object({
  sheet: z.string(),
  kind: SheetKind,
  row: z.number().int(),
  outcome: RowOutcome,
  /** Who or what the row speaks of, to be read by a person. */
  title: z.string(),
  personId: z.uuid().nullable(),
  changes: z.array(FieldChange),
  issues: z.array(RowIssue),
})
export type BatchRow = z.infer<typeof BatchRow>

export const BatchRowsQuery = z.object({
  outcome: z.enum([...RowOutcome.options, 'disagreeing', 'with-issues']).optional(),
  kind: SheetKind.optional(),
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  language: z.enum(['th', 'en']).default('th'),
})
export type BatchRowsQuery = z.infer<typeof BatchRowsQuery>
