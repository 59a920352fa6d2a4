import { expect, test } from 'vitest'
import type { Actor, Grant } from '../../ground/access/actor.ts'
import { newId } from '../../shared/ids.ts'
import { canMentorFund, mentorLevelOf } from './mentoring.policy.ts'

const mentor = (...areas: string[]): Actor => ({
  ...{ accountId: newId(), name: 'สมมุติ', organizationId: newId(), organizationName: 'สมมุติ' },
  grants: [
    { role: 'mentor', areas, scope: areas.length > 1 ? { kind: 'area-set', areaSetId: newId() } : scopeOf(areas[0]) },
  ],
})
const scopeOf = (areaCode: string | undefined): Grant['scope'] =>
  areaCode === undefined ? { kind: 'everywhere' } : { kind: 'area', areaCode }
const fund = { areaCode: '901113', mine: [] }

test.each([
  ['zone', mentor()],
  ['zone', mentor('90', '92')],
  ['province', mentor('90')],
  ['district', mentor('9011')],
  ['district', mentor('9011', '9001')],
  ['fund', mentor('901113')],
] as const)('a mentor of the %s', (level, actor) => {
  expect([canMentorFund(actor, fund), mentorLevelOf(actor, fund)]).toEqual([true, level])
})

test('a mentor of another area mentors only by an office in the fund', () => {
  expect(canMentorFund(mentor('92'), fund)).toBe(false)
  expect(canMentorFund(mentor('92'), { ...fund, mine: ['mentor'] })).toBe(true)
  expect(mentorLevelOf(mentor('92'), { ...fund, mine: ['mentor'] })).toBe('fund')
})
