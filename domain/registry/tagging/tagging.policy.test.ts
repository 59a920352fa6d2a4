import { expect, test } from 'vitest'
import type { Actor, Role } from '../../ground/access/actor.ts'
import { canKeepOfficeTags, canSayGroupsOfMany, canSeeOfficeTags, canTagPeople } from './tagging.policy.ts'

const actorOf = (role: Role, organizationId: string | null = 'office'): Actor => ({
  accountId: null,
  name: '',
  organizationId,
  organizationName: '',
  grants: [{ role, scope: { kind: 'everywhere' }, areas: [] }],
})

test.each<[Role, boolean, boolean]>([
  ['volunteer', true, false],
  ['officer', true, true],
  ['care-manager', true, true],
  ['organization-admin', true, true],
  ['network-admin', true, true],
  ['fund-officer', false, false],
  ['mentor', false, false],
  ['viewer', false, false],
])('%s sees labels: %s, puts them: %s', (role, sees, puts) => {
  const actor = actorOf(role)
  expect(canSeeOfficeTags(actor)).toBe(sees)
  for (const may of [canKeepOfficeTags, canTagPeople, canSayGroupsOfMany]) expect(may(actor)).toBe(puts)
})

test('whoever belongs to no office has no labels', () => {
  expect(canSeeOfficeTags(actorOf('network-admin', null))).toBe(false)
  expect(canTagPeople(actorOf('network-admin', null))).toBe(false)
})
