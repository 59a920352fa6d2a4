import { expect, test } from 'vitest'
import { HEALTH_RIGHTS, OCCUPATIONS, RELATIONSHIPS, SEXES } from '../../../domain/registry/people/lists.ts'
import { EDUCATIONS, MARITAL_STATUSES } from '../../../domain/registry/people/living.ts'
import { CHOICES } from './choices.ts'

test.each([
  ['sex', SEXES],
  ['education', EDUCATIONS],
  ['maritalStatus', MARITAL_STATUSES],
  ['occupation', OCCUPATIONS],
  ['healthRight', HEALTH_RIGHTS],
  ['relationship', RELATIONSHIPS],
] as const)('the phone offers of %s what the form does, in its order', (list, wordings) => {
  expect(CHOICES[list]).toEqual(Object.keys(wordings))
})
