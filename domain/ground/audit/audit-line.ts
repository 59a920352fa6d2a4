// Lines of the audit for those who look after accounts.
import { z } from 'zod'

/** Kinds of acts, in words people know: each stands for the actions that begin so. */
export const AUDIT_KINDS = {
  'sign-in': ['session.'],
  reading: ['person.read', 'people.', 'person.visits', 'person.needs', 'person.caseloads', 'person.readers'],
  export: ['person.export', 'visit.export', 'people.export'],
  unmasking: ['person.unmask'],
  restricted: ['restricted.'],
  writing: ['person.add', 'person.correct', 'person.move', 'person.death', 'visit.', 'need.', 'caseload.', 'team.'],
  import: ['import.'],
  accounts: ['account.', 'organization.', 'agreement.', 'lawful-basis.'],
  privacy: ['consent.', 'privacy-request.', 'erasure.', 'person.slip', 'retention.'],
} as const
export const AuditKind = z.enum(Object.keys(AUDIT_KINDS) as [keyof typeof AUDIT_KINDS, ...(keyof typeof AUDIT_KINDS)[]])
export type AuditKind = z.infer<typeof AuditKind>

export const AuditQuery = z.object({
  kind: AuditKind.optional(),
  accountId: z.uuid().optional(),
  organizationId: z.uuid().optional(),
  personId: z.uuid().optional(),
  /** Days of Bangkok, both counted; without `from` the last thirty days. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The last line of the page before. */
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type AuditQuery = z.infer<typeof AuditQuery>

export const AuditEntry = z.object({
  id: z.uuid(),
  at: z.string(),
  accountId: z.uuid().nullable(),
  accountName: z.string().nullable(),
  organizationId: z.uuid().nullable(),
  organizationName: z.string().nullable(),
  action: z.string(),
  subjectId: z.uuid().nullable(),
  people: z.number().int(),
  details: z.record(z.string(), z.unknown()),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditPage = z.object({ entries: z.array(AuditEntry), next: z.uuid().nullable() })
export type AuditPage = z.infer<typeof AuditPage>
