import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TracedActivity, type TracedProject, traceLevels } from './trace.ts'

const satang = fc.integer({ min: 0, max: 50_000_000 })
const project = fc
  .record({
    goals: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    fund: fc.constantFrom('x', 'y', null),
    approved: satang,
    paidOf: fc.double({ min: 0, max: 1, noNaN: true }),
    returnedOf: fc.double({ min: 0, max: 1, noNaN: true }),
    inInstalments: fc.double({ min: 0, max: 1, noNaN: true }),
    spent: fc.array(fc.record({ satang, isAccepted: fc.boolean(), metNeeds: fc.boolean() }), { maxLength: 4 }),
  })
  .map((said) => {
    const paid = Math.floor(said.approved * said.paidOf)
    return { ...said, paid, returned: Math.floor(paid * said.returnedOf), part: Math.floor(paid * said.inInstalments) }
  })

test('at each step the parts and what is not traced are the whole, to the satang, however much went which way', () => {
  fc.assert(
    fc.property(fc.array(project, { maxLength: 150 }), (said) => {
      const projects: TracedProject[] = said.map(({ goals, fund, approved, paid, returned, part }, at) => ({
        ...{ id: `p${at}`, title: '', fundId: fund, fundName: fund, goalIds: [...goals].sort() },
        ...{ approvedSatang: approved, paidSatang: paid, returnedSatang: returned },
        instalments: [
          { number: 1, paidSatang: Math.floor(part / 2) },
          { number: 2, paidSatang: part - Math.floor(part / 2) },
        ],
      }))
      const activities: TracedActivity[] = said.flatMap(({ spent }, at) =>
        spent.map(({ satang: spentSatang, ...one }, n) => ({
          ...{ ...one, id: `p${at}a${n}`, projectId: `p${at}`, title: '', spentSatang },
        })),
      )
      const total = (of: (one: TracedProject) => number) => projects.reduce((all, one) => all + of(one), 0)
      const approved = total((one) => one.approvedSatang)
      const paid = total((one) => one.paidSatang)
      const accepted = activities.filter((one) => one.isAccepted).reduce((all, one) => all + one.spentSatang, 0)
      const levels = traceLevels(projects, activities, { goal: (id) => id })
      for (const { parts, untraced, wholeSatang } of levels) {
        expect([...parts, ...untraced].reduce((all, one) => all + one.satang, 0)).toBe(wholeSatang)
        for (const one of [...parts, ...untraced]) expect(one.satang).toBeGreaterThan(0)
        expect(parts.length).toBeLessThanOrEqual(101)
      }
      const [goal, fund, granted, instalment, activity, need] = levels
      for (const one of [goal!, fund!, granted!, instalment!]) expect(one.wholeSatang).toBe(approved)
      expect(activity!.wholeSatang).toBe(paid + activity!.otherSatang)
      expect(need!.wholeSatang).toBe(accepted)
      expect(activity!.parts.reduce((all, one) => all + one.satang, 0)).toBe(accepted)
    }),
    { numRuns: 200 },
  )
})
