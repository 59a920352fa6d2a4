// Papers about a person: a scan or a file, kept sealed, handed out as a download with a line in the audit.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const DOCUMENT_KINDS = wordings({
  'id-card': 'สำเนาบัตรประชาชน',
  'disability-card': 'บัตรคนพิการ',
  'medical-certificate': 'ใบรับรองแพทย์',
  'consent-letter': 'หนังสือยินยอม',
  other: 'อื่นๆ',
})
export const DocumentKind = codesOf(DOCUMENT_KINDS)
export type DocumentKind = z.infer<typeof DocumentKind>

/** The fields that go with the file. */
export const NewDocument = z.object({
  id: z.uuid(),
  kind: DocumentKind,
  note: z.string().trim().max(500).optional(),
})
export type NewDocument = z.infer<typeof NewDocument>

export const PersonDocument = z.object({
  id: z.uuid(),
  kind: DocumentKind,
  fileName: z.string(),
  contentType: z.string(),
  size: z.number().int(),
  note: z.string().nullable(),
  recordedBy: z.string().nullable(),
  organizationName: z.string(),
  recordedAt: z.iso.datetime({ offset: true }),
})
export type PersonDocument = z.infer<typeof PersonDocument>

export const PersonDocuments = z.object({
  documents: z.array(PersonDocument),
  can: z.object({ add: z.boolean() }),
  megabytes: z.number(),
})
export type PersonDocuments = z.infer<typeof PersonDocuments>

export const Withdrawal = z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(500) })
export type Withdrawal = z.infer<typeof Withdrawal>
