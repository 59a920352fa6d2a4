import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canReadTeamFeed = canSeePeople
export const canThank = canSeePeople
export const canWriteTeamNote = keepsRegistry
