import { describe, expect, test } from 'vitest'
import { closingMoneyOf, shareOfApproved } from './closing-money.ts'

const known: Parameters<typeof closingMoneyOf>[0] = {
  ...{ approvedSatang: 300_000, receivedSatang: 300_000, returnedSatang: 0, interestSatang: 50, otherSatang: 0 },
  instalments: [{ number: 1, agreedSatang: 300_000, receivedSatang: 300_000 }],
  spending: [
    { activityId: null, title: 'อบรม', byGroup: { services: 200_000, supplies: 30_000 }, satang: 230_000 },
    { activityId: null, title: 'เยี่ยมบ้าน', byGroup: { services: 20_000 }, satang: 20_000 },
  ],
  ...{
    uncountedSatang: 0,
    planned: { services: 250_000 },
    reported: { receivedSatang: 300_000, spentSatang: 250_000 },
  },
}

describe('the money of a whole project', () => {
  test('says what is left to the satang, interest included', () => {
    expect(closingMoneyOf(known)).toMatchObject({ spentSatang: 250_000, leftSatang: 50_050 })
    expect(closingMoneyOf({ ...known, returnedSatang: 50_050 })).toMatchObject({ leftSatang: 0 })
    expect(closingMoneyOf({ ...known, receivedSatang: 240_000 })).toMatchObject({ leftSatang: -9_950 })
  })

  test('sets what was planned beside what was used, for each of the six kinds', () => {
    const { budget } = closingMoneyOf(known)
    expect(budget).toHaveLength(6)
    expect(budget).toContainEqual({ group: 'services', plannedSatang: 250_000, usedSatang: 220_000 })
    expect(budget).toContainEqual({ group: 'supplies', plannedSatang: 0, usedSatang: 30_000 })
  })

  test('says by how much reports and books do not agree', () => {
    const agreed = { receivedDifferenceSatang: 0, spentDifferenceSatang: 0 }
    expect(closingMoneyOf(known)).toMatchObject(agreed)
    expect(closingMoneyOf({ ...known, receivedSatang: 290_000 })).toMatchObject({ receivedDifferenceSatang: 10_000 })
    const reported = { receivedSatang: 300_000, spentSatang: 240_000 }
    expect(closingMoneyOf({ ...known, reported })).toMatchObject({ spentDifferenceSatang: -10_000 })
    // What was told too late for an instalment report is known to be outside of it.
    expect(closingMoneyOf({ ...known, reported, uncountedSatang: 10_000 })).toMatchObject(agreed)
    expect(closingMoneyOf({ ...known, reported: null })).toMatchObject(agreed)
  })

  test('never rounds a share up to the whole', () => {
    expect(shareOfApproved({ approvedSatang: 300_000 }, 299_999)).toBe(9_999)
    expect(shareOfApproved({ approvedSatang: 0 }, 5)).toBe(0)
  })
})
