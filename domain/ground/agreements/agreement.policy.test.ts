import { expect, test } from 'vitest'
import type { Actor, Grant, Role } from '../access/actor.ts'
import { canAddOrganization } from '../organizations/organization.policy.ts'
import { canMakeAgreement, canReadAllAgreements } from './agreement.policy.ts'

const actor = (grant: Grant): Actor => ({
  accountId: null,
  name: '',
  organizationId: null,
  organizationName: '',
  grants: [grant],
})
const everywhere = (role: Role) => actor({ role, scope: { kind: 'everywhere' }, areas: [] })
const inSongkhla = (role: Role) => actor({ role, scope: { kind: 'area', areaCode: '90' }, areas: ['90'] })

test.each<[string, Actor, { makes: boolean; reads: boolean; adds: boolean }]>([
  ['network administrator', everywhere('network-admin'), { makes: true, reads: true, adds: true }],
  ['network administrator of a province', inSongkhla('network-admin'), { makes: false, reads: true, adds: true }],
  ['organisation administrator', everywhere('organization-admin'), { makes: false, reads: false, adds: false }],
  ['officer', inSongkhla('officer'), { makes: false, reads: false, adds: false }],
  ['viewer', everywhere('viewer'), { makes: false, reads: false, adds: false }],
])('%s', (_who, who, may) => {
  expect({ makes: canMakeAgreement(who), reads: canReadAllAgreements(who), adds: canAddOrganization(who) }).toEqual(may)
})
