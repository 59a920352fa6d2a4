import { describe, expect, test } from 'vitest'
import type { Actor, Grant, Role } from '../access/actor.ts'
import { canDisableAccount, canGrant, canManageAccount, canManageAccounts, type ScopedGrant } from './account.policy.ts'

const PAO = '019a0000-0000-7000-8000-000000000002'
const TRANG = '019a0000-0000-7000-8000-000000000003'
const area = (role: Role, areaCode: string): Grant => ({ role, scope: { kind: 'area', areaCode }, areas: [areaCode] })
const everywhere = (role: Role): Grant => ({ role, scope: { kind: 'everywhere' }, areas: [] })
const set = (role: Role, ...areas: string[]): Grant => ({ role, scope: { kind: 'area-set', areaSetId: PAO }, areas })
const caseload: ScopedGrant = { role: 'volunteer', scope: { kind: 'caseload' }, areas: [] }
const actor = (organizationId: string, ...grants: Grant[]): Actor => ({
  accountId: '019a0000-0000-7000-8000-000000000013',
  name: '',
  organizationId,
  organizationName: '',
  grants,
})
const wilai = actor(PAO, area('organization-admin', '90'))
const arun = actor(TRANG, everywhere('network-admin'))
const ofPao = { organizationId: PAO }
const ofTrang = { organizationId: TRANG }

describe('an administrator of an organisation, in one province', () => {
  test.each<[string, ScopedGrant, typeof ofPao, boolean]>([
    ['gives a district of her province', area('officer', '9011'), ofPao, true],
    ['gives her whole province', area('organization-admin', '90'), ofPao, true],
    ['gives a caseload', caseload, ofPao, true],
    ['gives a set within her province', set('viewer', '9011', '9012'), ofPao, true],
    ['gives no set that reaches further', set('viewer', '9011', '92'), ofPao, false],
    ['gives no set without areas', set('viewer'), ofPao, false],
    ['gives no other province', area('officer', '92'), ofPao, false],
    ['gives no wider area', area('viewer', '9'), ofPao, false],
    ['gives nothing everywhere', everywhere('viewer'), ofPao, false],
    ['makes no network administrator', area('network-admin', '90'), ofPao, false],
    ['gives nothing in another organisation', area('officer', '9011'), ofTrang, false],
  ])('%s', (_what, grant, account, allowed) => {
    expect(canGrant(wilai, account, grant)).toBe(allowed)
  })

  test('looks after no account that holds more than she could give', () => {
    expect(canManageAccount(wilai, { ...ofPao, grants: [area('officer', '9011')] })).toBe(true)
    expect(canManageAccount(wilai, { ...ofPao, grants: [area('officer', '9011'), everywhere('network-admin')] })).toBe(
      false,
    )
    expect(canManageAccount(wilai, { ...ofTrang, grants: [] })).toBe(false)
  })

  test('does not shut herself out', () => {
    expect(canDisableAccount(wilai, { ...ofPao, id: wilai.accountId!, grants: [] })).toBe(false)
    expect(canDisableAccount(wilai, { ...ofPao, id: PAO, grants: [] })).toBe(true)
  })
})

test('an administrator of the network gives anything anywhere', () => {
  expect(canGrant(arun, ofPao, everywhere('network-admin'))).toBe(true)
  expect(canGrant(arun, ofPao, area('officer', '92'))).toBe(true)
})

test('an administrator of the network in one province gives nothing beyond it', () => {
  const regional = actor(PAO, area('network-admin', '90'))
  expect(canGrant(regional, ofTrang, area('network-admin', '9011'))).toBe(true)
  expect(canGrant(regional, ofTrang, everywhere('network-admin'))).toBe(false)
})

test.each<[Role, boolean]>([
  ['volunteer', false],
  ['officer', false],
  ['care-manager', false],
  ['organization-admin', true],
  ['network-admin', true],
  ['fund-officer', false],
  ['mentor', false],
  ['viewer', false],
])('%s looks after accounts: %s', (role, allowed) => {
  expect(canManageAccounts(actor(PAO, area(role, '90')))).toBe(allowed)
  expect(canGrant(actor(PAO, area(role, '90')), ofPao, area('viewer', '90'))).toBe(allowed)
})
