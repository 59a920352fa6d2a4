import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { type Pledge, type PledgeProject, pledgeMatrix, spentOf } from './pledge.ts'

const link = (says: Partial<PledgeProject>): PledgeProject => ({
  ...{ id: newId(), projectId: newId(), title: 'โครงการสมมุติ', fundName: null },
  ...{ amountSatang: 100, beforeSatang: 0, approvedSatang: 100, spentSatang: 0, ...says },
})
const pledge = (issueCode: string, funder: string, amountSatang: number, projects: PledgeProject[] = []): Pledge => ({
  ...{ id: newId(), fiscalYear: 2026, issueCode, issueName: issueCode, funder, organizationId: null, kind: 'money' },
  ...{ amountSatang, text: '', letterNumber: '', letterDay: null, projects },
})

test('pledges that share a project bear together what it spent, to the satang', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 8 }),
      fc.float({ noNaN: true, min: 0, max: 1 }),
      (parts, spent) => {
        const approvedSatang = parts.reduce((sum, part) => sum + part, 0)
        const spentSatang = Math.floor(approvedSatang * spent)
        let beforeSatang = 0
        const bore = parts.map((amountSatang) => {
          const one = spentOf(link({ amountSatang, beforeSatang, approvedSatang, spentSatang }))
          beforeSatang += amountSatang
          expect(one).toBeGreaterThanOrEqual(0)
          expect(one).toBeLessThanOrEqual(amountSatang)
          return one
        })
        expect(bore.reduce((sum, one) => sum + one, 0)).toBe(spentSatang)
      },
    ),
  )
})

test('issues stand in their order and funders by what they pledge; sums agree across and down', () => {
  const matrix = pledgeMatrix(
    [
      { code: 'food', name: 'อาหาร' },
      { code: 'exercise', name: 'ออกกำลังกาย' },
    ],
    [
      pledge('exercise', 'สสส.', 300, [link({ amountSatang: 200, approvedSatang: 400, spentSatang: 100 })]),
      pledge('exercise', 'อบจ.', 900),
    ],
  )
  expect(matrix.funders).toEqual(['อบจ.', 'สสส.'])
  expect(matrix.rows.map(({ sum }) => sum.pledgedSatang)).toEqual([0, 1_200])
  expect(matrix.rows[1]!.cells[1]).toEqual({ pledgedSatang: 300, grantedSatang: 200, spentSatang: 50, leftSatang: 100 })
  expect(matrix.rows[0]!.cells).toEqual([undefined, undefined])
  expect(matrix.sum).toEqual({ pledgedSatang: 1_200, grantedSatang: 200, spentSatang: 50, leftSatang: 1_000 })
  expect(matrix.sums.reduce((sum, { pledgedSatang }) => sum + pledgedSatang, 0)).toBe(matrix.sum.pledgedSatang)
})
