import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canReadDocuments = canSeePeople

/** Papers are the office's: a volunteer hands them over, an officer keeps them. */
export const canKeepDocuments = keepsRegistry
