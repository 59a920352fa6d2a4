import { describe, expect, test } from 'vitest'
import { closingGaps, StopDemand } from './closing-gaps.ts'
import { FinalReportBody, gapsOfFinalReport } from './final-report.ts'

const done = {
  ...{ fundKind: 'local-health', instalments: ['accepted', 'accepted'] as const, finalReport: 'accepted' as const },
  ...{ leftSatang: 0, isPresented: true },
}

describe('a project', () => {
  test.each([
    [{}, []],
    [{ instalments: [] }, []],
    [{ instalments: ['accepted', 'sent'] as const }, ['instalments']],
    [{ instalments: ['accepted', null] as const }, ['instalments']],
    [{ leftSatang: 1 }, ['money']],
    // Somebody put in her own.
    [{ leftSatang: -1 }, []],
    [{ finalReport: 'manager-passed' as const }, ['final-report']],
    [{ finalReport: null, leftSatang: 5, isPresented: false }, ['money', 'final-report', 'presentation']],
    [{ isPresented: false }, ['presentation']],
    [{ isPresented: false, fundKind: 'programme' }, []],
  ])('that stands so %j wants %j before it is closed', (says, gaps) => {
    expect(closingGaps({ ...done, ...says })).toEqual(gaps)
  })

  test('is not asked for money without a day', () => {
    expect(StopDemand.safeParse({}).success).toBe(true)
    expect(StopDemand.safeParse({ returnSatang: 5 }).success).toBe(false)
    expect(StopDemand.safeParse({ returnSatang: 5, returnBy: '2025-01-01' }).success).toBe(true)
  })
})

test('the last report says of each objective whether it was reached, and why the whole was not', () => {
  const objective = { id: '019b0000-0000-7000-8000-000000000002', text: 'ลดการล้ม' }
  expect(gapsOfFinalReport(FinalReportBody.parse({}), [objective])).toEqual([
    ...['isReached', 'attended', 'reporter', 'results', 'abstract'],
  ])
  const told = {
    ...{ isReached: false, attended: 40, reporter: 'สมมุติ', abstract: 'ย่อ' },
    results: [{ id: objective.id, isReached: true }],
  }
  expect(gapsOfFinalReport(FinalReportBody.parse(told), [objective])).toEqual(['notReachedBecause'])
})
