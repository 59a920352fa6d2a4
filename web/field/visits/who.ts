import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import type { Known } from './sign-meaning.ts'

export const knownOf = ({ birthDate, sex }: Pick<PersonLine, 'birthDate' | 'sex'>): Known => ({
  age: birthDate === null ? undefined : ageOn(birthDate, bangkokToday()),
  sex,
})
