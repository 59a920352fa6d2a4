// คำขอของเจ้าของข้อมูล (PDPA sections 30–36): what a person asks about her own data, and by when she is answered.
import { z } from 'zod'

export const REQUEST_KINDS = ['access', 'correction', 'erasure', 'objection', 'restriction'] as const
export const RequestKind = z.enum(REQUEST_KINDS)
export type RequestKind = z.infer<typeof RequestKind>

export const REQUEST_CHANNELS = ['in-person', 'paper', 'phone', 'electronic'] as const
export const RequestChannel = z.enum(REQUEST_CHANNELS)
export const REQUEST_ASKERS = ['herself', 'guardian', 'representative'] as const
export const RequestAsker = z.enum(REQUEST_ASKERS)

export const REQUEST_OUTCOMES = ['granted', 'partly', 'refused', 'not-found'] as const
export const RequestOutcome = z.enum(REQUEST_OUTCOMES)
export type RequestOutcome = z.infer<typeof RequestOutcome>

/** Grounds on which the law lets one refuse (sections 31–34). */
export const REFUSALS = [
  'legal-duty',
  'vital-interest',
  'public-health',
  'legal-claim',
  'unproven-identity',
  'others-rights',
  'excessive',
] as const
export const Refusal = z.enum(REFUSALS)

export const NewPrivacyRequest = z
  .object({
    id: z.uuid(),
    personId: z.uuid().nullable().default(null),
    /** Who asks, where the person herself was not found, or where another asks for her. */
    askerName: z.string().trim().max(200).nullable().default(null),
    askedBy: RequestAsker,
    kind: RequestKind,
    channel: RequestChannel,
    detail: z.string().trim().max(4000).default(''),
    askedOn: z.iso.date(),
  })
  .refine(({ personId, askerName }) => personId || askerName, { path: ['askerName'] })
export type NewPrivacyRequest = z.infer<typeof NewPrivacyRequest>

export const RequestAnswer = z
  .object({
    id: z.uuid(),
    outcome: RequestOutcome,
    refusal: Refusal.nullable().default(null),
    answer: z.string().trim().min(1).max(4000),
  })
  .refine(({ outcome, refusal }) => outcome !== 'refused' || refusal, { path: ['refusal'] })
export type RequestAnswer = z.infer<typeof RequestAnswer>

export const RequestAssignment = z.object({ accountId: z.uuid().nullable() })

const Who = z.object({ id: z.uuid(), name: z.string() })

export const PrivacyRequest = z.object({
  id: z.uuid(),
  organizationId: z.uuid(),
  organizationName: z.string(),
  /** Null where nobody was found, or where she is outside one's scope now. */
  person: Who.nullable(),
  askerName: z.string().nullable(),
  askedBy: RequestAsker,
  kind: RequestKind,
  channel: RequestChannel,
  detail: z.string(),
  askedOn: z.iso.date(),
  dueOn: z.iso.date(),
  /** Negative when the day has passed. */
  daysLeft: z.number().int(),
  limit: z.object({ days: z.number().int(), source: z.string() }).nullable(),
  createdBy: z.string().nullable(),
  assignedTo: Who.nullable(),
  erasure: z.object({
    askedBy: z.string().nullable(),
    askedAt: z.string().nullable(),
    erasedAt: z.string().nullable(),
  }),
  outcome: RequestOutcome.nullable(),
  refusal: Refusal.nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  can: z.object({ work: z.boolean(), askErasure: z.boolean(), confirmErasure: z.boolean() }),
})
export type PrivacyRequest = z.infer<typeof PrivacyRequest>

export const PrivacyRequestsQuery = z.object({
  state: z.enum(['open', 'overdue', 'answered', 'all']).default('open'),
  kind: RequestKind.optional(),
  personId: z.uuid().optional(),
  mine: z.enum(['yes']).optional(),
})
export type PrivacyRequestsQuery = z.infer<typeof PrivacyRequestsQuery>

/** How near the day is, for a word and a colour: never only a colour. */
export const urgencyOf = ({ daysLeft, answeredAt }: Pick<PrivacyRequest, 'daysLeft' | 'answeredAt'>) =>
  answeredAt ? 'answered' : daysLeft < 0 ? 'overdue' : daysLeft <= 7 ? 'soon' : 'in-time'
