import type { NewMonthlyPapers } from '../../../domain/insight/monthly/monthly-papers.ts'
import { audited } from '../../platform/audited.ts'
import { enqueueJob } from '../../platform/jobs.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { PAPERS_JOB } from './make-papers.ts'
import { cancelPapers, findPapersInHand, insertPapers } from './papers-in-hand.queries.ts'

/** Answers the ones in hand when they are being made already. */
export const askPapers = audited(
  'monthly.ask',
  (work: Work, papers: NewMonthlyPapers, judge: () => void) =>
    once(work, papers.id, { month: papers.month }, async () => {
      judge()
      const inHand = await findPapersInHand(work, papers.month)
      if (inHand) return { id: inHand }
      await insertPapers(work, papers)
      await enqueueJob(work.db, { kind: PAPERS_JOB, subjectId: papers.id, accountId: work.actor.accountId })
      return { id: papers.id }
    }),
  ({ id, again }, { month }) => (again ? undefined : { id, details: { month } }),
)

export const breakOffPapers = audited(
  'monthly.cancel',
  async (work: Work, id: string) => {
    await cancelPapers(work, id)
    return { id }
  },
  ({ id }) => ({ id }),
)
