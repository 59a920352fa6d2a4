// Two records become one, and two again: judged, audited, once. Nothing that was ever said or done changes its id.
import type { Actor } from '../../../domain/ground/access/actor.ts'
import type { NewMerge, Reason, Unmerge } from '../../../domain/registry/merging/merge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refoldPeople } from '../imports/refold-people.ts'
import { getStandingPerson } from '../people/people.queries.ts'
import { refuseChanged } from '../people/person-writes.ts'
import { reopenReviewOf } from '../reviews/review-decisions.queries.ts'
import { joinPeople, partPeople } from './join-people.ts'
import { getMerge, type MergeRow } from './merges-shown.queries.ts'
import { refuseOutOfSight, withinNetwork } from './network-reach.queries.ts'

export type Judge = (actor: Actor) => void

type Standing = { stays: string; leaves: string }

/** Locked in the order of their ids, so that two who merge the same pair do not wait for each other. */
async function getBoth({ db }: Work, staysId: string, { leaves: leavesId, revision, leavesRevision }: NewMerge) {
  const inOrder = [staysId, leavesId].sort()
  const [first, second] = [await getStandingPerson(db, inOrder[0]!), await getStandingPerson(db, inOrder[1]!)]
  const [stays, leaves] = inOrder[0] === staysId ? [first, second] : [second, first]
  if (stays.id === leaves.id) throw problems.peopleAlreadyOne()
  refuseChanged(stays, revision)
  refuseChanged(leaves, leavesRevision)
  return { stays: stays.id, leaves: leaves.id }
}

/** The merge itself, by a hand: of whoever calls, what she may was judged. Answers its id. */
export async function joinTwo(work: Work, pair: Standing, reasons: Reason[], note = ''): Promise<string> {
  const mergeId = newId()
  // Her fold is that of all her sources, also those that whoever merges may not read.
  await withinNetwork(work.db, async () => {
    await refoldPeople(work, await joinPeople(work, [{ ...pair, reasons, note }], { mergeId }))
  })
  return mergeId
}

type Done = { id: string; again: boolean; people: string[] }

const merge = audited(
  'person.merge',
  async (work: Work, staysId: string, asked: NewMerge, judge: Judge): Promise<Done> => {
    let people: string[] = []
    const { id: _entry, ...body } = asked
    const receipt = await once(work, asked.id, { staysId, ...body }, async () => {
      judge(work.actor)
      const pair = await getBoth(work, staysId, asked)
      people = [pair.stays, pair.leaves]
      return { id: await joinTwo(work, pair, [], asked.note) }
    })
    return { ...receipt, people }
  },
  ({ id, again, people }) => (again ? undefined : { id, personIds: people }),
)

/** Throws people-already-one, or person-changed-meanwhile when somebody was quicker. */
export async function mergePeople(work: Work, staysId: string, asked: NewMerge, judge: Judge) {
  const { id, again } = await merge(work, staysId, asked, judge)
  return { id, again }
}

/** Ends a standing merge. Throws merge-beyond-reach when one of the two would stand where whoever asks sees nobody. */
export async function partTwo(work: Work, merge: MergeRow): Promise<void> {
  await withinNetwork(work.db, async () => {
    await refoldPeople(work, await partPeople(work, [merge]))
  })
  await refuseOutOfSight(work.db, [merge.stays, merge.leaves])
  await reopenReviewOf(work.db, merge.id)
}

export const unmergePeople = audited(
  'person.unmerge',
  (work: Work, mergeId: string, { id }: Unmerge, judge: Judge) =>
    once(work, id, { mergeId }, async () => {
      judge(work.actor)
      const merge = await getMerge(work.db, mergeId)
      if (merge.unmergedAt) throw problems.mergeEnded()
      await partTwo(work, merge)
      return { id: mergeId }
    }),
  ({ id, again }) => (again ? undefined : { id }),
)
