// Two people who may be one: somebody decides.
import { z } from 'zod'
import { Reason } from '../merging/merge.ts'
import { Person } from '../people/person.ts'

export const ReviewState = z.enum(['open', 'same', 'not-same'])
export type ReviewState = z.infer<typeof ReviewState>

const Area = z.string().regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6}|\d{8})$/)

/** `kind` is the code of a reason that speaks for it; `person` finds the pairs of one person. */
export const ReviewsQuery = z.object({
  state: z.enum([...ReviewState.options, 'all']).default('open'),
  area: Area.optional(),
  batch: z.uuid().optional(),
  kind: z.string().max(80).optional(),
  person: z.uuid().optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type ReviewsQuery = z.infer<typeof ReviewsQuery>

/** One of the two on a line of the list. */
export const PersonOfPair = z.object({
  id: z.uuid(),
  fullName: z.string(),
  maskedNumber: z.string().nullable(),
  birthDate: z.iso.date().nullable(),
  birthPrecision: z.enum(['day', 'month', 'year']).nullable(),
  age: z.number().int().nullable(),
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  areaName: z.string(),
})
export type PersonOfPair = z.infer<typeof PersonOfPair>

export const Review = z.object({
  id: z.uuid(),
  state: ReviewState,
  weight: z.number(),
  reasons: z.array(Reason),
  /** As they stand now; of a pair that was merged both are the one who stays. */
  people: z.tuple([PersonOfPair, PersonOfPair]),
  /** The list that asked, as far as its batch is one's own to see. */
  batchId: z.uuid().nullable(),
  fileName: z.string().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  mergeId: z.uuid().nullable(),
})
export type Review = z.infer<typeof Review>

const Count = z.object({ value: z.number().int(), more: z.boolean() })

export const ReviewsPage = z.object({
  reviews: z.array(Review),
  /** Of what the filters find, counted up to a thousand. */
  count: Count,
  /** Open pairs of which one lies outside one's scope: มีอยู่แล้วนอกพื้นที่ของท่าน. A coordinator decides them. */
  beyond: z.number().int(),
  next: z.string().nullable(),
})
export type ReviewsPage = z.infer<typeof ReviewsPage>

/** A field of both records, side by side. */
export const ComparedField = z.object({
  field: z.string(),
  values: z.tuple([z.unknown(), z.unknown()]),
  /** `one-sided`: only one of the two knows. */
  stand: z.enum(['same', 'differs', 'one-sided']),
})
export type ComparedField = z.infer<typeof ComparedField>

export const ReviewInDetail = Review.extend({
  /** The whole record of each as far as one may see it, sources and all. Both the same person once merged. */
  records: z.tuple([Person, Person]),
  fields: z.array(ComparedField),
  /** Who stays unless somebody says otherwise: the one of whom more is known. */
  suggestedStays: z.uuid(),
  can: z.object({ decide: z.boolean() }),
})
export type ReviewInDetail = z.infer<typeof ReviewInDetail>

/** `stays` matters only for 'same'. */
export const Decision = z.object({
  id: z.uuid(),
  decision: z.enum(['same', 'not-same']),
  stays: z.uuid().optional(),
  note: z.string().trim().max(500).optional(),
})
export type Decision = z.infer<typeof Decision>
