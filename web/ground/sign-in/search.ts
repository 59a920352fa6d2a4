import { z } from 'zod'
import { OwnPath } from '../../../domain/ground/identity-providers/identity-provider.ts'

/** A path of our own, never an address elsewhere. */
export const ownPath = OwnPath.optional().catch(undefined)

export const SignInSearch = z.object({
  next: ownPath,
  step: z.enum(['code', 'enrolment', 'passkey']).optional().catch(undefined),
  problem: z.string().optional(),
})
