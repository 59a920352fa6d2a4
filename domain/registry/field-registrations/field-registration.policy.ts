import { canCorrectPerson } from '../people/person.policy.ts'

/** Whoever may put her record right may say that it is. */
export const canCheckRegistration = canCorrectPerson
