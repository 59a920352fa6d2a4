import { canSeePeople } from '../../ground/access/scope.policy.ts'

/** Whoever visits may bring a picture home, and take it back when the family wishes so. */
export const canAddPhotos = canSeePeople
