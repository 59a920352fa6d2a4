import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canSeeHouseholds = canSeePeople

/** A volunteer reports who lives there; an officer writes it down. */
export const canChangeHouseholds = keepsRegistry
