import type { Actor } from '../../../domain/ground/access/actor.ts'
import type { QuestionSettlement } from '../../../domain/registry/reviews/question.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getQuestion, takeSettlementBack, writeSettlement } from './questions.queries.ts'

type Judge = (actor: Actor) => void
type Done = { id: string; again: boolean; people: string[] }

const settle = audited(
  'question.settle',
  async (work: Work, questionId: string, { id, note }: QuestionSettlement, judge: Judge): Promise<Done> => {
    let people: string[] = []
    const receipt = await once(work, id, { questionId, note }, async () => {
      judge(work.actor)
      const question = await getQuestion(work.db, questionId)
      people = [question.personId]
      await writeSettlement(work.db, questionId, note)
      return { id: questionId }
    })
    return { ...receipt, people }
  },
  ({ id, again, people }) => (again ? undefined : { id, personIds: people }),
)

export async function settleQuestion(work: Work, questionId: string, asked: QuestionSettlement, judge: Judge) {
  const { id, again } = await settle(work, questionId, asked, judge)
  return { id, again }
}

const reopen = audited(
  'question.reopen',
  async (work: Work, questionId: string, judge: Judge): Promise<Done> => {
    judge(work.actor)
    const { personId, settledAt } = await getQuestion(work.db, questionId)
    if (settledAt) await takeSettlementBack(work.db, questionId)
    return { id: questionId, again: !settledAt, people: [personId] }
  },
  ({ id, again, people }) => (again ? undefined : { id, personIds: people }),
)

export async function reopenQuestion(work: Work, questionId: string, judge: Judge) {
  const { id, again } = await reopen(work, questionId, judge)
  return { id, again }
}
