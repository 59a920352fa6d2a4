import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import type { Known } from './sign-meaning.ts'

export const nameOf = ({ prefix, firstName, lastName }: Pick<PersonLine, 'prefix' | 'firstName' | 'lastName'>) =>
  `${prefix ?? ''}${firstName}${lastName ? ` ${lastName}` : ''}`

export const knownOf = ({ birthDate, sex }: Pick<PersonLine, 'birthDate' | 'sex'>): Known => ({
  age: birthDate === null ? undefined : ageOn(birthDate, bangkokToday()),
  sex,
})
