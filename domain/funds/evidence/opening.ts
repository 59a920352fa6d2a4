// A code that lets a phone without an account add pictures to one thing, for some minutes, in the name of whoever shows it.
import { z } from 'zod'
import { EVIDENCE_SUBJECTS, EvidenceKind, type EvidenceSubject } from './evidence.ts'

export const OPENING_MINUTES = 15
/** As the database says (opening_receives_no_more_than_forty). */
export const MOST_OF_AN_OPENING = 40

/** A photograph is of an activity; everything else is a paper. */
export const OpeningKind = z.union([EvidenceKind, z.literal('photo')])
export type OpeningKind = z.infer<typeof OpeningKind>

const Belongs = z.object({
  kind: OpeningKind,
  subject: z.enum(EVIDENCE_SUBJECTS),
  subjectId: z.uuid().nullable().default(null),
})

export const NewOpening = Belongs.extend({ id: z.uuid() })
  .refine(({ subject, subjectId }) => (subject === 'project') === (subjectId === null), { path: ['subjectId'] })
  .refine(({ subject, kind }) => kind !== 'photo' || subject === 'activity-report', { path: ['kind'] })
export type NewOpening = z.infer<typeof NewOpening>

/** What the code of the picture says; it is told once. */
export const ShownOpening = z.object({ id: z.uuid(), code: z.string(), expiresAt: z.iso.datetime() })
export type ShownOpening = z.infer<typeof ShownOpening>

export const OpeningState = z.object({
  received: z.int(),
  state: z.enum(['open', 'closed', 'expired']),
  expiresAt: z.iso.datetime(),
})
export type OpeningState = z.infer<typeof OpeningState>

export const OpeningCode = z.object({ code: z.string().regex(/^[\w-]{43}$/) })

/** What the phone is told: what it takes pictures for, and nobody's name. */
export const OpenedOnPhone = Belongs.omit({ subjectId: true }).extend({
  projectTitle: z.string(),
  expiresAt: z.iso.datetime(),
  left: z.int(),
})
export type OpenedOnPhone = z.infer<typeof OpenedOnPhone>

export const PictureFromPhone = z.object({
  id: z.uuid(),
  caption: z.string().trim().max(500).default(''),
  peopleAgreed: z.stringbool().default(false),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PictureFromPhone = z.infer<typeof PictureFromPhone>

/** Those stand with the activity's photographs and not among the papers. */
export const isOfActivity = (kind: OpeningKind, subject: EvidenceSubject): kind is 'photo' | 'receipt' =>
  subject === 'activity-report' && (kind === 'photo' || kind === 'receipt')
