import { expect, test } from 'vitest'
import type { Actor, Role } from '../../ground/access/actor.ts'
import { newId } from '../../shared/ids.ts'
import { canAnswerUrgent, canSetDuties } from './urgent.policy.ts'

const own = newId()
const as = (role: Role): Actor => ({
  accountId: newId(),
  name: 'สมมุติ',
  organizationId: own,
  organizationName: 'อบต.',
  grants: [{ role, scope: { kind: 'everywhere' }, areas: [] }],
})

test.each<[Role, boolean, boolean, boolean]>([
  ['volunteer', false, false, false],
  ['officer', true, false, false],
  ['care-manager', true, true, false],
  ['organization-admin', true, true, false],
  ['network-admin', true, true, true],
  ['viewer', false, false, false],
])('%s answers: %s, says who is asked: %s, of another organisation: %s', (role, answers, sets, setsOthers) => {
  expect([canAnswerUrgent(as(role)), canSetDuties(as(role), own), canSetDuties(as(role), newId())]).toEqual([
    answers,
    sets,
    setsOthers,
  ])
})
