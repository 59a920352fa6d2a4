import { expect, test } from 'vitest'
import { NEED_KINDS, NEED_OF, NEED_STATUSES, NEED_URGENCIES } from '../care/needs/lists.ts'
import { ROLES } from '../ground/access/actor.ts'
import { ORGANIZATION_KINDS } from '../ground/organizations/organization.ts'
import { BENEFITS } from '../registry/people/benefit.ts'
import { CARER_KINDS } from '../registry/people/carer.ts'
import { CARD_STATES, DISABILITY_CAUSES } from '../registry/people/disability-card.ts'
import { IDENTIFIER_KINDS } from '../registry/people/identifiers.ts'
import * as people from '../registry/people/lists.ts'
import { EDUCATIONS, MARITAL_STATUSES, RESIDENCIES } from '../registry/people/living.ts'
import { PersonFacts } from '../registry/people/person.ts'
import english from './en.json' with { type: 'json' }
import thai from './th.json' with { type: 'json' }

const said: Record<string, string> = thai
const saidInEnglish: Record<string, string> = english

test.each<[string, Record<string, string>]>([
  ['noNumberReason', people.NO_NUMBER_REASONS],
  ['sex', people.SEXES],
  ['healthRight', people.HEALTH_RIGHTS],
  ['groupTag', people.GROUP_TAGS],
  ['disability', people.DISABILITIES],
  ['relationship', people.RELATIONSHIPS],
  ['occupation', people.OCCUPATIONS],
  ['identifierKind', IDENTIFIER_KINDS],
  ['education', EDUCATIONS],
  ['maritalStatus', MARITAL_STATUSES],
  ['residency', RESIDENCIES],
  ['carerKind', CARER_KINDS],
  ['benefit', BENEFITS],
  ['cardState', CARD_STATES],
  ['disabilityCause', DISABILITY_CAUSES],
  ['needKind', NEED_KINDS],
  ['needOf', NEED_OF],
  ['needStatus', NEED_STATUSES],
  ['needUrgency', NEED_URGENCIES],
  ['organizationKind', ORGANIZATION_KINDS],
])('%s is said in the words of the form, and in English', (list, wordings) => {
  for (const [code, wording] of Object.entries(wordings)) {
    expect(said[`lists.${list}.${code}`]).toBe(wording)
    expect(saidInEnglish[`lists.${list}.${code}`]).toMatch(/^[A-Z]/)
  }
})

test('roles and the facts about a person have a name in both languages', () => {
  const keys = [
    ...ROLES.map((role) => `lists.role.${role}`),
    ...Object.keys(PersonFacts.shape).map((field) => `fields.${field}`),
  ]
  for (const key of keys) expect([said[key], saidInEnglish[key]]).toEqual([expect.any(String), expect.any(String)])
})
