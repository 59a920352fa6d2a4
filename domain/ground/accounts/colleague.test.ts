import { expect, test } from 'vitest'
import type { Actor, Grant } from '../access/actor.ts'
import { canFindColleagues, provincesOf } from './colleague.ts'

const grant = (role: Grant['role'], ...areas: string[]): Grant => ({
  role,
  scope: areas[0] ? { kind: 'area', areaCode: areas[0] } : { kind: 'everywhere' },
  areas,
})
const actor = (...grants: Grant[]): Actor => ({
  ...{ accountId: null, name: 'สมมุติ', organizationId: null, organizationName: '' },
  grants,
})

test('she meets people of the provinces of her grants', () => {
  expect(provincesOf(actor(grant('officer', '901113'), grant('mentor', '83', '9011')))).toEqual(['83', '90'])
  expect(provincesOf(actor(grant('officer', '901113'), grant('network-admin')))).toBeUndefined()
  expect(provincesOf(actor())).toEqual([])
})

test('a volunteer and a visitor of figures look for nobody', () => {
  expect(canFindColleagues(actor(grant('volunteer', '901113')))).toBe(false)
  expect(canFindColleagues(actor(grant('viewer', '90')))).toBe(false)
  expect(canFindColleagues(actor(grant('project-lead', '901113')))).toBe(true)
})
