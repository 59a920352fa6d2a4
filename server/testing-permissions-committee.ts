// A fund's committee and meeting, as the matrix asks about them.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { submitProject } from './testing-funds.ts'

/** One who sits and came, and a project before the committee. */
export async function makeCommitteeParts(call: Call, fundId: string) {
  const post = (path: string, body: object) => call('arun', 'POST', `/funds/${fundId}${path}`, body)
  const seat = seatOf()
  const meeting = { id: newId(), number: 1, fiscalYear: 2025, onDay: '2025-01-06', present: [seat.id] }
  await post('/committee', seat)
  await post('/meetings', meeting)
  return { seatId: seat.id, meetingId: meeting.id, sentId: await submitProject(call, fundId, 'arun') }
}
export const seatOf = () => ({
  ...{
    id: newId(),
    seat: 'executive',
    office: 'chair',
    name: 'สมมุติ ประธาน',
    fromDay: '2024-01-01',
    dueDay: '2027-09-30',
  },
})
