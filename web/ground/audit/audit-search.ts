// What the address of the audit may say.
import { z } from 'zod'
import { AuditKind } from '../../../domain/ground/audit/audit-line.ts'

export const AuditSearch = z.object({
  kind: AuditKind.optional().catch(undefined),
  account: z.uuid().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
})
export type AuditSearch = z.infer<typeof AuditSearch>
