import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../shared/thai-date.ts'
import { canBeSaidDone, lastDayToPostpone } from './postponing.ts'
import { TASK_KINDS, type TaskPerson } from './task.ts'
import { allTasksOf, tasksOf } from './tasks-of.ts'

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const id = fc.uuid()

const anyone: fc.Arbitrary<TaskPerson> = fc.record({
  id,
  prefix: maybe(fc.constantFrom('เด็กชาย', 'เด็กหญิง', 'นาง')),
  birthDate: maybe(fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1925-01-01', days))),
  diedOn: maybe(day),
  departedOn: maybe(day),
  nationalityIsThai: maybe(fc.boolean()),
  areaCode: maybe(fc.constant('90110301')),
  groups: fc.subarray(['bed-bound', 'older-person', 'psychiatric', 'disabled', 'end-of-life']),
  benefits: fc.subarray(['old-age-allowance']),
  disabilityCardExpires: maybe(day),
  carerName: maybe(fc.constant('สมใจ')),
  furtherCarerUntil: maybe(day),
  adlScore: maybe(fc.integer({ min: 0, max: 20 })),
  adlOn: maybe(day),
  lastVisitOn: maybe(day),
  nextVisitOn: maybe(day),
  urgentNeeds: fc.nat(3),
  visits: fc.array(fc.record({ id, visitedOn: day, falls: maybe(fc.nat(2)), fallInjured: maybe(fc.boolean()) }), {
    maxLength: 3,
  }),
  needs: fc.array(
    fc.record({
      id,
      kind: fc.constant('bed'),
      status: fc.constantFrom('open', 'met'),
      metOn: maybe(day),
      toldOn: maybe(day),
    }),
    { maxLength: 3 },
  ),
  assessments: fc.array(
    fc.record({
      id,
      instrument: fc.constantFrom('2q', '9q', 'ltc', 'barthel'),
      on: day,
      total: maybe(fc.nat(4)),
      band: maybe(fc.constantFrom('at-risk', 'none', 'severe', 'mild')),
    }),
    { maxLength: 4 },
  ),
  loans: fc.array(fc.record({ id, name: fc.constant('รถเข็น'), dueOn: day }), { maxLength: 2 }),
  taskActs: fc.constant([]),
})

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) frozen(one)
    Object.freeze(value)
  }
  return value
}

describe('what is to be done', () => {
  test('depends on nothing but the person and the day: the phone and the centre find the same', () => {
    fc.assert(
      fc.property(anyone, day, (person, today) => {
        const atTheCentre = tasksOf(frozen(person), today)
        const onThePhone = tasksOf(JSON.parse(JSON.stringify(person)), today)
        expect(onThePhone).toEqual(atTheCentre)
      }),
    )
  })

  test('is nothing for who has died or gone away', () => {
    fc.assert(
      fc.property(anyone, day, day, fc.boolean(), (person, today, then, hasDied) => {
        const gone = { ...person, ...(hasDied ? { diedOn: then } : { departedOn: then }) }
        expect(tasksOf(gone, today)).toEqual([])
      }),
    )
  })

  test('has a key of its own for each, and a known kind', () => {
    fc.assert(
      fc.property(anyone, day, (person, today) => {
        const tasks = allTasksOf(person, today)
        expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
        for (const { key, kind } of tasks) {
          expect(TASK_KINDS).toContain(kind)
          expect(key.startsWith(`${kind}:`)).toBe(true)
        }
      }),
    )
  })

  test('goes away when it was put off, and comes back on the day', () => {
    fc.assert(
      fc.property(anyone, day, (person, today) => {
        const [task] = allTasksOf(person, today)
        fc.pre(task !== undefined)
        const act = { task: task!.key, act: 'postponed' as const, until: addDays(today, 1), at: `${today}T03:00:00Z` }
        const later = { ...person, taskActs: [act] }
        expect(tasksOf(later, today).map(({ key }) => key)).not.toContain(task!.key)
        const isThere = allTasksOf(later, addDays(today, 1)).some(({ key }) => key === task!.key)
        expect(tasksOf(later, addDays(today, 1)).some(({ key }) => key === task!.key)).toBe(isThere)
      }),
    )
  })

  test('of two words said of one task the later counts', () => {
    const person = {
      ...fc.sample(anyone, { seed: 1, numRuns: 1 })[0]!,
      diedOn: null,
      departedOn: null,
      nextVisitOn: null,
    }
    const due = { ...person, lastVisitOn: '2026-01-01', groups: ['bed-bound'], adlScore: null }
    const key = 'visit-due:2026-01-01'
    const handed = { task: key, act: 'handed-over' as const, until: null, at: '2026-11-01T03:00:00Z' }
    const back = { task: key, act: 'postponed' as const, until: '2026-11-05', at: '2026-11-02T03:00:00Z' }
    const keys = (taskActs: TaskPerson['taskActs']) =>
      tasksOf({ ...due, taskActs }, '2026-11-28').map((task) => task.key)
    expect(keys([handed])).not.toContain(key)
    expect(keys([back, handed])).toContain(key)
  })
})

describe('putting off', () => {
  test('is for a day where the risk is high, and for weeks where it is not', () => {
    expect(([3, 2, 1, 0] as const).map((risk) => lastDayToPostpone(risk, '2026-11-28'))).toEqual([
      '2026-11-29',
      '2026-12-05',
      '2026-12-28',
      '2027-02-26',
    ])
  })

  test('a visit is done by visiting, a paper by saying so', () => {
    expect(canBeSaidDone('visit-due')).toBe(false)
    expect(canBeSaidDone('disability-card')).toBe(true)
  })
})
