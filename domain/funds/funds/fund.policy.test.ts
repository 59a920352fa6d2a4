import { expect, test } from 'vitest'
import type { Actor, Role } from '../../ground/access/actor.ts'
import { canAddFund, canAddFunds, canKeepFund, canReadBooks } from './fund.policy.ts'
import type { FundOffice } from './fund.ts'

const actor = (role: Role, areas: string[]): Actor => ({
  ...{ accountId: null, name: '', organizationId: null, organizationName: '' },
  grants: [
    { role, areas, scope: areas[0] === undefined ? { kind: 'everywhere' } : { kind: 'area', areaCode: areas[0] } },
  ],
})
const fund = (...mine: FundOffice[]) => ({ areaCode: '901113', mine })

test.each<[Role, string[], FundOffice[], boolean, boolean]>([
  ['network-admin', [], [], true, true],
  ['fund-officer', ['90'], [], true, true],
  ['fund-officer', ['92'], [], false, false],
  ['fund-officer', [], [], true, true],
  ['mentor', ['90'], [], false, true],
  ['mentor', ['92'], [], false, false],
  ['viewer', ['90'], [], false, false],
  ['officer', ['901113'], [], false, false],
  ['officer', ['901113'], ['officer'], true, true],
  ['viewer', ['92'], ['finance'], true, true],
  ['viewer', ['92'], ['chair'], false, true],
  ['viewer', ['92'], ['committee'], false, true],
  ['viewer', ['92'], ['mentor'], false, true],
])('%s of %j with the offices %j keeps: %s, reads: %s', (role, areas, offices, keeps, reads) => {
  expect(canKeepFund(actor(role, areas), fund(...offices))).toBe(keeps)
  expect(canReadBooks(actor(role, areas), fund(...offices))).toBe(reads)
})

test('an office in one fund adds no other', () => {
  expect(canAddFunds(actor('viewer', ['90']))).toBe(false)
  expect(canAddFunds(actor('fund-officer', ['9011']))).toBe(true)
  expect(canAddFund(actor('viewer', ['90']), '901113')).toBe(false)
  expect(canAddFund(actor('fund-officer', ['9011']), '90')).toBe(false)
})
