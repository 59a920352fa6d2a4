// After two are two again, a hand's word that was said while they were one goes over to the other: taken back here, said there.
import type { Actor } from '../../../domain/ground/access/actor.ts'
import type { MovedWord } from '../../../domain/registry/merging/merge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refoldPeople } from '../imports/refold-people.ts'
import { listStanding } from './merges.queries.ts'
import { getMerge } from './merges-shown.queries.ts'
import { findManualWord, sayAgain } from './moved-words.queries.ts'
import { refuseOutOfSight, withinNetwork } from './network-reach.queries.ts'

type Done = { id: string; again: boolean; people: string[] }

const move = audited(
  'person.move-word',
  async (work: Work, mergeId: string, { id, sourceId }: MovedWord, judge: (actor: Actor) => void): Promise<Done> => {
    let people: string[] = []
    const receipt = await once(work, id, { mergeId, sourceId }, async () => {
      judge(work.actor)
      const merge = await getMerge(work.db, mergeId)
      if (!merge.unmergedAt) throw problems.mergeStands()
      people = await carryOver(work, merge, sourceId)
      return { id: sourceId }
    })
    return { ...receipt, people }
  },
  ({ id, again, people }) => (again ? undefined : { id, personIds: people }),
)

/** Answers both, as they stand now. */
async function carryOver(
  work: Work,
  { stays, leaves }: { stays: string; leaves: string },
  sourceId: string,
): Promise<string[]> {
  const { db } = work
  const standing = await listStanding(db, [stays, leaves])
  const [a, b] = [standing.get(stays)!, standing.get(leaves)!]
  if (a === b) throw problems.mergeStands()
  const word = await findManualWord(db, sourceId)
  if (!word || (word.standsFor !== a && word.standsFor !== b)) throw problems.notFound({ what: 'source' })
  await refuseOutOfSight(db, [a, b])
  await withinNetwork(db, async () => {
    await sayAgain(db, word, word.standsFor === a ? b : a, newId())
    await refoldPeople(work, [a, b])
  })
  return [a, b]
}

export async function moveWord(work: Work, mergeId: string, asked: MovedWord, judge: (actor: Actor) => void) {
  const { id, again } = await move(work, mergeId, asked, judge)
  return { id, again }
}
