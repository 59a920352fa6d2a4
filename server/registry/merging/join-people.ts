// The core of merging, for many pairs at once and without a policy: pointers move, nothing else does. Whoever calls folds
// anew those that are answered.
import type { Reason } from '../../../domain/registry/merging/merge.ts'
import { type Pair, planJoins, rootsOf } from '../../../domain/registry/merging/standing.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { Work } from '../../platform/work.ts'
import {
  endMerges,
  insertMerges,
  keepSealedNumbers,
  listMembers,
  listMergesOfBatch,
  listStanding,
  listStandingMerges,
  partTags,
  pointPeople,
  reckonAnew,
  type StandingMerge,
} from './merges.queries.ts'

export type Joined = Pair & { reasons: Reason[]; note?: string }
type By = { batchId: string } | { mergeId: string }

/**
 * Each id is taken as whom she stands for by then; a pair that is one already is skipped. Answers who has to be folded anew:
 * those who stay.
 */
export async function joinPeople({ db }: Work, pairs: readonly Joined[], by: By): Promise<string[]> {
  if (pairs.length === 0) return []
  const standing = await listStanding(
    db,
    pairs.flatMap(({ stays, leaves }) => [stays, leaves]),
  )
  const known = pairs.filter(({ stays, leaves }) => standing.has(stays) && standing.has(leaves))
  const merges = planJoins(known, standing).map(({ note = '', ...pair }) => ({
    ...pair,
    note,
    id: 'mergeId' in by ? by.mergeId : newId(),
  }))
  if (merges.length === 0) return []
  const concerned = [...new Set(merges.flatMap(({ stays, leaves }) => [stays, leaves]))]
  const members = await listMembers(db, concerned)
  const roots = rootsOf(concerned, merges)
  await keepSealedNumbers(db, [...members.keys()])
  await insertMerges(db, merges, 'batchId' in by ? by.batchId : null)
  await pointPeople(db, new Map([...members].map(([id, was]) => [id, roots.get(was) ?? was])))
  const stay = [...new Set(roots.values())]
  await reckonAnew(db, stay)
  return stay
}

/** Ends these merges, in whatever order they were made. Answers everyone to be folded anew, as they stand now. */
export async function partPeople({ db }: Work, ended: readonly StandingMerge[]): Promise<string[]> {
  if (ended.length === 0) return []
  const before = new Set(
    (
      await listStanding(
        db,
        ended.map(({ leaves }) => leaves),
      )
    ).values(),
  )
  const members = [...(await listMembers(db, [...before])).keys()]
  const merges = await listStandingMerges(db, members)
  const gone = new Set(ended.map(({ id }) => id))
  const roots = rootsOf(
    members,
    merges.filter(({ id }) => !gone.has(id)),
  )
  await endMerges(db, [...gone])
  await pointPeople(db, roots)
  const stand = [...new Set(roots.values())]
  const since = new Date(Math.min(...ended.map(({ mergedAt }) => mergedAt.getTime())))
  await partTags(db, stand, since)
  await reckonAnew(db, stand)
  return stand
}

/** Takes back what a batch joined. */
export const partJoined = async (work: Work, batchId: string): Promise<string[]> =>
  partPeople(work, await listMergesOfBatch(work.db, batchId))
