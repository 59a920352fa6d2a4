// Facts that need a right of their own (PDPA s.26, พ.ร.บ.สุขภาพจิต ม.16): who may read which kind, and what is recorded.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const RESTRICTED_KINDS = wordings({
  infection: 'ผู้ติดเชื้อ (เอชไอวี วัณโรค)',
  psychiatric: 'ผู้ป่วยจิตเวช',
  violence: 'ผู้ถูกกระทำความรุนแรง',
  'criminal-record': 'อดีตผู้ต้องขัง',
  ethnicity: 'กลุ่มชาติพันธุ์',
  'self-described-gender': 'เพศสภาพตามที่เจ้าตัวบอก',
  'suicide-risk': 'ผลประเมินความเสี่ยงฆ่าตัวตาย (8Q)',
})
export const RestrictedKind = codesOf(RESTRICTED_KINDS)
export type RestrictedKind = z.infer<typeof RestrictedKind>

/** Which one exactly, where it is asked by the lists of the field (domain-th §1.10). Kept sealed with the words. */
export const RESTRICTED_SORTS = wordings({
  hiv: 'เอชไอวี',
  tuberculosis: 'วัณโรค',
  maniq: 'มันนิ',
  'orang-asli': 'โอรังอัสลี',
  'urak-lawoi': 'ชาวเล (อูรักลาโว้ย)',
  moken: 'ชาวเล (มอแกน มอแกลน)',
  other: 'อื่นๆ',
})
export const RestrictedSort = codesOf(RESTRICTED_SORTS)
export type RestrictedSort = z.infer<typeof RestrictedSort>

export const SORTS_OF: Partial<Record<RestrictedKind, readonly RestrictedSort[]>> = {
  infection: ['hiv', 'tuberculosis', 'other'],
  ethnicity: ['maniq', 'orang-asli', 'urak-lawoi', 'moken', 'other'],
}

/** Groups of the central form that are restricted facts: the database splits them off on the way in. */
const KIND_OF_GROUP: Record<string, RestrictedKind> = { psychiatric: 'psychiatric', 'ethnic-group': 'ethnicity' }

export const restrictedKindOf = (group: string): RestrictedKind | undefined => KIND_OF_GROUP[group]

export const NewRestrictedFact = z.object({
  id: z.uuid(),
  kind: RestrictedKind,
  sort: RestrictedSort.nullable().optional(),
  detail: z.string().trim().max(2000).nullable().optional(),
  /** Since when; today when it is not said. */
  fromDay: z.iso.date().optional(),
})
export type NewRestrictedFact = z.infer<typeof NewRestrictedFact>

export const RestrictedFact = z.object({
  id: z.uuid(),
  kind: RestrictedKind,
  sort: RestrictedSort.nullable(),
  detail: z.string().nullable(),
  fromDay: z.iso.date(),
  organizationName: z.string(),
  recordedBy: z.string().nullable(),
  /** From the groups of a list or a form, rather than recorded by itself. */
  fromGroups: z.boolean(),
  endedOn: z.iso.date().nullable(),
  endingReason: z.string().nullable(),
})
export type RestrictedFact = z.infer<typeof RestrictedFact>

/** What may be known before anything is opened. `count` is of the kinds that one may read; nothing is said of the others. */
export const RestrictedDoor = z.object({
  kinds: z.array(RestrictedKind),
  count: z.number().int(),
  canOpenInEmergency: z.boolean(),
  openUntil: z.iso.datetime({ offset: true }).nullable(),
})
export type RestrictedDoor = z.infer<typeof RestrictedDoor>

const Reason = z.string().trim().min(10).max(500)

export const Ending = z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(500) })
export type Ending = z.infer<typeof Ending>

/** Breaking the glass: one person, 24 hours, and why. */
export const NewOpening = z.object({ id: z.uuid(), reason: Reason })
export type NewOpening = z.infer<typeof NewOpening>

export const Opening = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  /** null where she is outside the scope of whoever looks at the list. */
  personName: z.string().nullable(),
  by: z.string(),
  organizationName: z.string(),
  reason: z.string(),
  openedAt: z.iso.datetime({ offset: true }),
  openUntil: z.iso.datetime({ offset: true }),
  reviewedBy: z.string().nullable(),
  reviewedAt: z.iso.datetime({ offset: true }).nullable(),
  canReview: z.boolean(),
})
export type Opening = z.infer<typeof Opening>

export const NewRestrictedRight = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  kinds: z.array(RestrictedKind).min(1),
  fromDay: z.iso.date().optional(),
  /** The first day without the right; within a year. */
  toDay: z.iso.date(),
  reason: Reason,
})
export type NewRestrictedRight = z.infer<typeof NewRestrictedRight>

export const RestrictedRight = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  name: z.string(),
  organizationName: z.string(),
  kinds: z.array(RestrictedKind),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  reason: z.string(),
  grantedBy: z.string().nullable(),
  holds: z.boolean(),
})
export type RestrictedRight = z.infer<typeof RestrictedRight>
