import { describe, expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { mainActivitiesOf } from './project-lists.ts'
import { askedByGroup, askedOf, ExpenseLine, Proposal } from './proposal.ts'

const line = (says: object) => ExpenseLine.parse({ id: newId(), ...says })
const proposal = (...expenses: ExpenseLine[]) =>
  Proposal.parse({ activities: [{ id: newId(), title: 'อบรม', expenses }] })

describe('what is asked', () => {
  test('is unit × price × times of all lines, in satang', () => {
    const asked = proposal(
      line({ quantity: 60, priceSatang: 2_500, times: 2 }),
      line({ group: 'compensation', quantity: 3.5, priceSatang: 60_000 }),
      line({ group: 'compensation', quantity: 0.1, priceSatang: 3, times: 10 }),
    )
    expect(askedOf(asked)).toBe(300_000 + 210_000 + 3)
    expect(askedByGroup(asked)).toEqual({ services: 300_000, compensation: 210_003 })
  })

  test('is the sum that was written where there are no lines', () => {
    expect(askedOf(Proposal.parse({ lumpSatang: 10_000_000 }))).toBe(10_000_000)
    expect(askedOf({ ...proposal(line({ priceSatang: 500 })), lumpSatang: 10_000_000 })).toBe(500)
  })
})

test('an empty proposal is a proposal', () => {
  expect(Proposal.parse({})).toMatchObject({ rationale: '', activities: [], lumpSatang: null })
})

// Form 10.4: groups 1 to 8 share the first four, 9 has none but its own words.
test.each([
  [1, 8, 'การเยี่ยมติดตามดูแลสุขภาพก่อนคลอดและหลังคลอด'],
  [4, 9, 'การเยี่ยมติดตามดูแลสุขภาพ'],
  [8, 6, 'การเยี่ยมติดตามดูแลสุขภาพ'],
])('target group %i has %i main activities', (group, count, third) => {
  const activities = mainActivitiesOf(group)
  expect(activities).toHaveLength(count)
  expect(activities[2]).toEqual({ code: `${group}.3`, nameTh: third })
})
test('managing the fund has only other activities', () => {
  expect(mainActivitiesOf(9)).toEqual([{ code: '9.1', nameTh: 'อื่นๆ (ระบุ)' }])
})
