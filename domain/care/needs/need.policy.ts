// Who may write down a need, say what became of it, and tell the family.
import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canRecordNeed = canSeePeople
export const canTellFamily = canSeePeople

/** Whoever answers for services: what a volunteer says of a service, a family takes for the office's word. */
export const canStepNeed = keepsRegistry
