import { expect, test } from 'vitest'
import { afterReportMove, REPORT_STATES, type ReportState, turnOf } from './report-chain.ts'

const walk = (kind: string) => {
  const states: (ReportState | undefined)[] = ['writing']
  states.push(afterReportMove(kind, 'writing', 'send'))
  for (let at = states.at(-1); at; at = states.at(-1)) states.push(afterReportMove(kind, at, 'pass'))
  return states.slice(0, -1)
}

test.each([
  ['local-health', ['writing', 'sent', 'accepted']],
  ['provincial-rehab', ['writing', 'sent', 'accepted']],
  ['co-funded', ['writing', 'sent', 'mentor-passed', 'manager-passed', 'accepted']],
  ['programme', ['writing', 'sent', 'mentor-passed', 'manager-passed', 'accepted']],
])('in a %s fund a report goes %j', (kind, states) => {
  expect(walk(kind)).toEqual(states)
})

test.each([
  ['co-funded', 'writing', 'applicant'],
  ['co-funded', 'sent-back', 'applicant'],
  ['co-funded', 'sent', 'mentor'],
  ['co-funded', 'mentor-passed', 'fund'],
  ['co-funded', 'manager-passed', 'fund'],
  ['local-health', 'sent', 'fund'],
  ['local-health', 'accepted', undefined],
] as const)('in a %s fund a report that is %s waits for %s', (kind, state, turn) => {
  expect(turnOf(kind, state)).toBe(turn)
})

test('what was accepted stays, and only what waits is sent back', () => {
  const back = REPORT_STATES.filter((state) => afterReportMove('programme', state, 'send-back'))
  expect(back).toEqual(['sent', 'mentor-passed', 'manager-passed'])
  expect(afterReportMove('programme', 'accepted', 'send')).toBeUndefined()
  expect(afterReportMove('local-health', 'mentor-passed', 'pass')).toBeUndefined()
})
