// What the address of the requests may say. `person` is set where a request is taken in from her page.
import { z } from 'zod'
import { RequestKind } from '../../../domain/ground/privacy-requests/privacy-request.ts'

export const PrivacyRequestsSearch = z.object({
  state: z.enum(['open', 'overdue', 'answered', 'all']).optional().catch(undefined),
  kind: RequestKind.optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  open: z.uuid().optional().catch(undefined),
})
export type PrivacyRequestsSearch = z.infer<typeof PrivacyRequestsSearch>
