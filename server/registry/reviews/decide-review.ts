// One person or two: decided by somebody who sees both, and taken back as easily.
import type { Actor } from '../../../domain/ground/access/actor.ts'
import type { Decision } from '../../../domain/registry/reviews/review.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { joinTwo, partTwo } from '../merging/merge-people.ts'
import { getMerge } from '../merging/merges-shown.queries.ts'
import {
  getReviewToDecide,
  keepDecision,
  type ReviewToDecide,
  reopenReview,
  suggestWhoStays,
} from './review-decisions.queries.ts'

type Judge = (actor: Actor) => void
type Done = { id: string; again: boolean; people: string[] }

async function joinPair(work: Work, review: ReviewToDecide, asked: Decision): Promise<string> {
  const { nowLow, nowHigh, reasons } = review
  const stays = asked.stays ?? (await suggestWhoStays(work.db, nowLow, nowHigh))
  if (stays !== nowLow && stays !== nowHigh) throw problems.invalid({ where: ['/stays'] })
  return joinTwo(work, { stays, leaves: stays === nowLow ? nowHigh : nowLow }, reasons, asked.note)
}

const decide = audited(
  'review.decide',
  async (work: Work, reviewId: string, asked: Decision, judge: Judge): Promise<Done> => {
    let people: string[] = []
    const { id: _entry, ...body } = asked
    const receipt = await once(work, asked.id, { reviewId, ...body }, async () => {
      judge(work.actor)
      const review = await getReviewToDecide(work.db, reviewId)
      if (review.decision) throw problems.reviewDecided()
      if (review.nowLow === review.nowHigh) throw problems.peopleAlreadyOne()
      people = [review.nowLow, review.nowHigh]
      const mergeId = asked.decision === 'same' ? await joinPair(work, review, asked) : null
      await keepDecision(work.db, reviewId, asked.decision, { note: asked.note, mergeId })
      return { id: reviewId }
    })
    return { ...receipt, people }
  },
  ({ id, again, people }, _reviewId, { decision }) =>
    again ? undefined : { id, personIds: people, details: { decision } },
)

/** Throws review-decided when somebody was quicker. */
export async function decideReview(work: Work, reviewId: string, asked: Decision, judge: Judge) {
  const { id, again } = await decide(work, reviewId, asked, judge)
  return { id, again }
}

const takeBack = audited(
  'review.take-back',
  async (work: Work, reviewId: string, judge: Judge): Promise<Done> => {
    judge(work.actor)
    const review = await getReviewToDecide(work.db, reviewId)
    if (!review.decision) return { id: reviewId, again: true, people: [] }
    const merge = review.mergeId ? await getMerge(work.db, review.mergeId) : undefined
    if (merge && !merge.unmergedAt) await partTwo(work, merge)
    await reopenReview(work.db, reviewId)
    return { id: reviewId, again: false, people: merge ? [merge.stays, merge.leaves] : [review.nowLow, review.nowHigh] }
  },
  ({ id, again, people }) => (again ? undefined : { id, personIds: people }),
)

/** What it merged is parted. */
export async function takeBackDecision(work: Work, reviewId: string, judge: Judge) {
  const { id, again } = await takeBack(work, reviewId, judge)
  return { id, again }
}
