import { describe, expect, test } from 'vitest'
import type { Measure } from './evaluation-form.ts'
import { emptySeats, measure, quarterEnd, type YearFacts } from './reckoning.ts'

const month = (at: string, says: object = {}) => ({
  ...{ month: `${at}-01`, receivedSatang: 0, localSatang: 0, paidSatang: 0 },
  ...says,
})
const project = (says: object = {}) => ({
  ...{ targetGroup: 5, applicantKind: 5, approvedSatang: 100, paidSatang: 100, came: 10, isPresented: true },
  ...says,
})
/** Of fiscal year 2569, which ends on 30 September 2026, asked in the December after it. */
const facts = (says: Partial<YearFacts> = {}): YearFacts => ({
  ...{ fiscalYear: 2026, today: '2026-12-10', planDueOn: '2025-12-31', quartersClosed: [], monthsClosed: 12 },
  plan: { isMade: true, approvedOn: '2025-12-31', plannedSatang: 1_000, localSatang: 500 },
  ...{ carriedSatang: 0, months: [], meetings: 4, committee: [], projects: [] },
  ...says,
})
const reckoned = (says: Partial<YearFacts>, kind: Measure['kind'], more: Partial<Measure> = {}) =>
  measure(facts(says), { kind, ...more }).value

test('quarters are those of the fiscal year', () => {
  expect([1, 2, 3, 4].map((quarter) => quarterEnd(2026, quarter))).toEqual([
    ...['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'],
  ])
})

describe('the plan', () => {
  test.each([
    ['2025-12-31', 1],
    ['2026-01-01', 0],
    [null, 0],
  ])('approved on %s is in time: %s', (approvedOn, value) => {
    expect(reckoned({ plan: { ...facts().plan, approvedOn } }, 'plan-in-time')).toBe(value)
  })

  test('is not late before its day is over, and never where no announcement sets one', () => {
    const plan = { ...facts().plan, approvedOn: null }
    expect(reckoned({ plan, today: '2025-12-31' }, 'plan-in-time')).toBeNull()
    expect(reckoned({ plan, today: '2026-01-01' }, 'plan-in-time')).toBe(0)
    expect(reckoned({ plan, planDueOn: null }, 'plan-in-time')).toBeNull()
  })
})

describe('a quarter', () => {
  const inTime = { quarter: 1, withinDays: 30 }
  test.each([
    ['2026-01-30', 1],
    ['2026-01-31', 0],
  ])('that is closed on %s is in time: %s', (onDay, value) => {
    expect(reckoned({ quartersClosed: [{ quarter: 1, onDay }] }, 'quarter-closed', inTime)).toBe(value)
  })

  test('that nobody closed is open until its days are over', () => {
    expect(reckoned({ today: '2026-01-30' }, 'quarter-closed', inTime)).toBeNull()
    expect(reckoned({ today: '2026-01-31' }, 'quarter-closed', inTime)).toBe(0)
  })
})

describe('money', () => {
  const months = [
    month('2025-10', { receivedSatang: 600, paidSatang: 100 }),
    month('2026-03', { paidSatang: 100 }),
    month('2026-04', { receivedSatang: 200, paidSatang: 700 }),
  ]

  test('used by a quarter is paid of what was carried over and received until its last day', () => {
    expect(reckoned({ months, carriedSatang: 400 }, 'spent-rate', { quarter: 2 })).toBe(20)
    expect(reckoned({ months, carriedSatang: 400 }, 'spent-rate', { quarter: 3 })).toBe(75)
    expect(reckoned({ months, today: '2026-03-31' }, 'spent-rate', { quarter: 2 })).toBeNull()
    expect(reckoned({}, 'spent-rate', { quarter: 4 })).toBe(0)
  })

  test('paid is set beside the plan, and nothing is said without one', () => {
    expect(reckoned({ months }, 'spent-of-plan')).toBe(90)
    expect(reckoned({ months, plan: { ...facts().plan, plannedSatang: 999 } }, 'spent-of-plan')).toBeGreaterThan(90)
    expect(reckoned({ months, plan: { ...facts().plan, plannedSatang: 0 } }, 'spent-of-plan')).toBeNull()
  })

  test.each([
    [[month('2025-12', { localSatang: 500 })], 1],
    [[month('2025-12', { localSatang: 499 }), month('2026-01', { localSatang: 1 })], 2],
    [[month('2026-09', { localSatang: 500 })], 4],
    [[month('2026-09', { localSatang: 499 })], 0],
  ])('of the authority counts in the quarter in which all of it is there', (received, quarter) => {
    expect(reckoned({ months: received }, 'local-share-quarter')).toBe(quarter)
  })

  test('of the authority that has not come yet is no nought before the year is over', () => {
    expect(reckoned({ today: '2026-09-30' }, 'local-share-quarter')).toBeNull()
    expect(reckoned({ plan: { ...facts().plan, localSatang: null } }, 'local-share-quarter')).toBeNull()
  })
})

describe('projects', () => {
  test('cover the eight groups of people, management aside, and those whom something reached', () => {
    const projects = [1, 5, 5, 9, null].map((targetGroup) => project({ targetGroup, came: targetGroup === 1 ? 0 : 5 }))
    expect(reckoned({ projects }, 'groups-granted')).toBe(2)
    expect(reckoned({ projects }, 'groups-reached')).toBe(1)
  })

  test('are paid in full or not, and presented or not', () => {
    const projects = [project(), project({ paidSatang: 99, isPresented: false }), project({ isPresented: false })]
    expect(reckoned({ projects }, 'paid-in-full')).toBeCloseTo(66.67)
    expect(reckoned({ projects }, 'presented')).toBeCloseTo(33.33)
    expect(reckoned({}, 'presented')).toBeNull()
    expect(reckoned({ projects: [...projects, project({ applicantKind: 1 })] }, 'people-share')).toBe(75)
  })
})

test('a seat is empty when its term is over or fewer sit than the announcement wants', () => {
  const sits = (seat: string, dueDay = '2028-01-01') => ({ seat, fromDay: '2024-01-01', dueDay, endedOn: null })
  const committee = [sits('executive'), sits('expert'), sits('finance-head', '2026-09-30')]
  const seats = { executive: 1, expert: 2, 'finance-head': 1 }
  expect(emptySeats({ committee }, seats, '2026-09-29')).toEqual(['expert'])
  expect(emptySeats({ committee }, seats, '2026-09-30')).toEqual(['expert', 'finance-head'])
})
