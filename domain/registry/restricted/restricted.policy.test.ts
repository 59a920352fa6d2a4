import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../ground/access/actor.ts'
import { canBreakGlass, canCoordinateRestricted, canGiveRestrictedRight } from './restricted.policy.ts'

const actorAs = (role: Role): Actor => ({
  accountId: 'me',
  name: 'ก',
  organizationId: 'ours',
  organizationName: 'อบต.',
  grants: [{ role, scope: { kind: 'area', areaCode: '90' }, areas: ['90'] }],
})

describe('restricted facts', () => {
  test.each<[Role, { breaks: boolean; coordinates: boolean; givesOurs: boolean; givesTheirs: boolean }]>([
    ['volunteer', { breaks: false, coordinates: false, givesOurs: false, givesTheirs: false }],
    ['officer', { breaks: false, coordinates: false, givesOurs: false, givesTheirs: false }],
    ['care-manager', { breaks: true, coordinates: false, givesOurs: false, givesTheirs: false }],
    ['organization-admin', { breaks: false, coordinates: true, givesOurs: true, givesTheirs: false }],
    ['network-admin', { breaks: false, coordinates: true, givesOurs: true, givesTheirs: true }],
    ['viewer', { breaks: false, coordinates: false, givesOurs: false, givesTheirs: false }],
  ])('as %s', (role, expected) => {
    const actor = actorAs(role)
    expect({
      breaks: canBreakGlass(actor),
      coordinates: canCoordinateRestricted(actor),
      givesOurs: canGiveRestrictedRight(actor, { id: 'other', organizationId: 'ours' }),
      givesTheirs: canGiveRestrictedRight(actor, { id: 'other', organizationId: 'theirs' }),
    }).toEqual(expected)
  })

  test('are opened by nobody for herself', () => {
    expect(canGiveRestrictedRight(actorAs('network-admin'), { id: 'me', organizationId: 'ours' })).toBe(false)
  })
})
