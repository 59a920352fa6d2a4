// Two records that are one person: one stays, the other points at her and keeps all that was ever said or done under its id.
import { z } from 'zod'

/** Why two are taken for one: `code` has its words under linkage.<code>, `weight` is for (positive) or against. */
export const Reason = z.object({
  code: z.string().max(80),
  weight: z.number(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type Reason = z.infer<typeof Reason>

/** `revision` is that of the one who stays, as it was on the screen. */
export const NewMerge = z.object({
  id: z.uuid(),
  leaves: z.uuid(),
  revision: z.number().int(),
  leavesRevision: z.number().int().optional(),
  note: z.string().trim().max(500).optional(),
})
export type NewMerge = z.infer<typeof NewMerge>

export const Unmerge = z.object({ id: z.uuid() })
export type Unmerge = z.infer<typeof Unmerge>

/** What came about her while two were one. It stays with the id it was made under. */
export const MadeMeanwhile = z.object({
  kind: z.enum(['correction', 'import', 'visit', 'need', 'assessment', 'form-answer', 'survey', 'photo', 'document']),
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  organizationName: z.string().nullable(),
  /** Of a correction or a list, the fields it speaks of; of others nothing. */
  fields: z.array(z.string()),
  /** To whom it belongs once they are two. */
  belongsTo: z.enum(['stays', 'leaves']),
})
export type MadeMeanwhile = z.infer<typeof MadeMeanwhile>

export const Merge = z.object({
  id: z.uuid(),
  /** The ids as they were when the two became one. */
  stays: z.uuid(),
  leaves: z.uuid(),
  leavesName: z.string(),
  staysName: z.string(),
  kind: z.enum(['hand', 'import']),
  batchId: z.uuid().nullable(),
  fileName: z.string().nullable(),
  reasons: z.array(Reason),
  note: z.string(),
  mergedBy: z.string().nullable(),
  mergedAt: z.iso.datetime(),
  unmergedBy: z.string().nullable(),
  unmergedAt: z.iso.datetime().nullable(),
  can: z.object({ unmerge: z.boolean() }),
})
export type Merge = z.infer<typeof Merge>

export const MergesOfPerson = z.object({ merges: z.array(Merge) })

/** One merge and what was added since. */
export const MergeInDetail = Merge.extend({ meanwhile: z.array(MadeMeanwhile) })
export type MergeInDetail = z.infer<typeof MergeInDetail>

/** Whom a manual word that was said while they were one is moved to, after they are two again. */
export const MovedWord = z.object({ id: z.uuid(), sourceId: z.uuid() })
export type MovedWord = z.infer<typeof MovedWord>

export const Unmerged = z.object({
  id: z.uuid(),
  again: z.boolean(),
  stays: z.uuid(),
  leaves: z.uuid(),
  meanwhile: z.array(MadeMeanwhile),
})
export type Unmerged = z.infer<typeof Unmerged>
