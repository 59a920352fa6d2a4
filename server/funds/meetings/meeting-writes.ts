// Meetings and what they decide: a decision moves its project on, in the same transaction.
import { votes } from '../../../domain/funds/committees/committee.ts'
import type { MeetingChange, NewDecision, NewMeeting } from '../../../domain/funds/meetings/meeting.ts'
import type { ProjectMove } from '../../../domain/funds/projects/project-status.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { listCommittee } from '../committees/committees.queries.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { moveOn } from '../projects/project-moves.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { adoptMinutes, changeMeeting, getMeeting, insertDecision, insertMeeting } from './meetings.queries.ts'

export const callMeeting = audited(
  'meeting.call',
  (work: Work, fundId: string, meeting: NewMeeting) =>
    once(work, meeting.id, { fundId, ...meeting }, async () => {
      await toKeep(work, fundId)
      await insertMeeting(work, fundId, meeting)
      return { id: meeting.id }
    }),
  ({ id, again }, fundId) => (again ? undefined : { id: fundId, details: { meeting: id } }),
)

export const writeMeeting = audited(
  'meeting.write',
  async (work: Work, fundId: string, id: string, change: MeetingChange) => {
    await toKeep(work, fundId)
    const { adoptedAt } = await getMeeting(work.db, fundId, id)
    if (adoptedAt) throw problems.minutesAdopted()
    if (!(await changeMeeting(work, fundId, id, change))) throw problems.meetingChangedMeanwhile()
    return { id, revision: change.revision + 1 }
  },
  ({ id }, fundId) => ({ id: fundId, details: { meeting: id } }),
)

export const adoptMeeting = audited(
  'meeting.adopt',
  async (work: Work, fundId: string, id: string) => {
    await toKeep(work, fundId)
    await getMeeting(work.db, fundId, id)
    if (!(await adoptMinutes(work, fundId, id))) throw problems.minutesAdopted()
    return { id }
  },
  ({ id }, fundId) => ({ id: fundId, details: { meeting: id } }),
)

const MOVES: Record<NewDecision['outcome'], ProjectMove[]> = {
  granted: ['pass', 'grant'],
  'send-back': ['send-back'],
  refused: ['fail'],
}

/** Half of those who vote came, and whoever has an interest in it is no longer counted among those who decide. */
async function refuseWithoutQuorum(work: Work, fundId: string, meetingId: string, { abstained }: NewDecision) {
  const meeting = await getMeeting(work.db, fundId, meetingId)
  if (meeting.adoptedAt) throw problems.minutesAdopted()
  if (meeting.onDay > bangkokToday()) throw problems.dayInFuture()
  const members = await listCommittee(work.db, fundId)
  const decide = meeting.present.filter(
    (id) =>
      !abstained.includes(id) && members.some((one) => one.id === id && one.subCommitteeId === null && votes(one)),
  )
  if (!meeting.hasQuorum || decide.length === 0) throw problems.noQuorum()
  return meeting
}

/** Throws no-quorum, and project-moved-meanwhile when it is not before the committee any more. */
export const decideInMeeting = audited(
  'meeting.decide',
  (work: Work, fundId: string, meetingId: string, decision: NewDecision) =>
    once(work, decision.id, { fundId, meetingId, ...decision }, async () => {
      await toKeep(work, fundId)
      const { onDay } = await refuseWithoutQuorum(work, fundId, meetingId, decision)
      const { projectId, outcome, grant, reason } = decision
      const project = await getProjectInSight(work, projectId, true)
      if (project.fundId !== fundId) throw problems.notFound({ what: 'project' })
      if ((outcome === 'granted') !== (grant !== undefined)) throw problems.invalid({ where: ['grant'] })
      await insertDecision(work, fundId, meetingId, decision)
      // What was passed at an earlier meeting is granted at once.
      const moves = MOVES[outcome].filter((move) => !(move === 'pass' && project.status === 'passed'))
      for (const move of moves)
        await moveOn(work, projectId, {
          ...{ id: newId(), move, note: reason },
          ...(move === 'grant' && grant ? { grant: { ...grant, approvedOn: onDay } } : {}),
        })
      return { id: decision.id }
    }),
  ({ again }, fundId, _meetingId, { projectId, outcome }) =>
    again ? undefined : { id: fundId, details: { project: projectId, outcome } },
)
