// From the area to the funder: which state of an instalment's report follows which, and who says so. How long the chain is depends on
// the kind of fund.

export const REPORT_STATES = ['writing', 'sent', 'mentor-passed', 'manager-passed', 'accepted', 'sent-back'] as const
export type ReportState = (typeof REPORT_STATES)[number]
export const REPORT_MOVES = ['send', 'pass', 'send-back'] as const
export type ReportMove = (typeof REPORT_MOVES)[number]

/** A local health fund decides by itself; money of several funders and of a programme goes area → mentor → manager → funder. */
const SHORT = ['sent', 'accepted'] as const
const LONG = ['sent', 'mentor-passed', 'manager-passed', 'accepted'] as const
const chainOf = (fundKind: string): readonly ReportState[] =>
  fundKind === 'co-funded' || fundKind === 'programme' ? LONG : SHORT

export const isBeingWritten = (state: ReportState) => state === 'writing' || state === 'sent-back'

/** Undefined when the move does not follow from how the report stands. */
export function afterReportMove(fundKind: string, state: ReportState, move: ReportMove): ReportState | undefined {
  if (move === 'send') return isBeingWritten(state) ? 'sent' : undefined
  const chain = chainOf(fundKind)
  const next = chain.includes(state) ? chain[chain.indexOf(state) + 1] : undefined
  return move === 'pass' ? next : next && 'sent-back'
}

/** Whose turn it is: whoever passes a report next is also who sends it back. */
export function turnOf(fundKind: string, state: ReportState): 'applicant' | 'mentor' | 'fund' | undefined {
  if (isBeingWritten(state)) return 'applicant'
  const next = afterReportMove(fundKind, state, 'pass')
  return next && (next === 'mentor-passed' ? 'mentor' : 'fund')
}
