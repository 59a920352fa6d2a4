// A fund's evaluation from its first word to its signing. Each once, with its line of audit.
import { canEvaluate } from '../../../domain/funds/evaluations/evaluation.policy.ts'
import {
  type EvaluationDraft,
  gapsOfEvaluation,
  type NewEvaluation,
} from '../../../domain/funds/evaluations/evaluation.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import {
  closeEvaluationRow,
  getEvaluationKind,
  insertEvaluation,
  listEvaluationForms,
  listEvaluations,
  saveEvaluation,
} from './evaluations.queries.ts'

/** Throws evaluation-begun when the year has one of that form by assessors of that kind. */
export const beginEvaluation = audited(
  'evaluation.begin',
  (work: Work, fundId: string, evaluation: NewEvaluation) =>
    once(work, evaluation.id, { fundId, ...evaluation }, async () => {
      allow(canEvaluate(work.actor, await getFundInSight(work, fundId), evaluation.assessorKind))
      const forms = await listEvaluationForms(work.db)
      if (!forms.some(({ id }) => id === evaluation.formId)) throw problems.notFound({ what: 'evaluation-form' })
      await insertEvaluation(work, fundId, evaluation)
      return { id: evaluation.id }
    }),
  ({ id, again }, fundId) => (again ? undefined : { id: fundId, details: { evaluation: id } }),
)

async function toWrite(work: Work, fundId: string, id: string) {
  const fund = await getFundInSight(work, fundId)
  allow(canEvaluate(work.actor, fund, await getEvaluationKind(work.db, fundId, id)))
  const [evaluation] = await listEvaluations(work, fund, { id })
  if (evaluation!.closedAt) throw problems.evaluationClosed()
  return evaluation!
}

export const writeEvaluation = audited(
  'evaluation.save',
  async (work: Work, fundId: string, id: string, draft: EvaluationDraft) => {
    const { revision } = await toWrite(work, fundId, id)
    if (!(await saveEvaluation(work, fundId, id, draft))) throw problems.evaluationChangedMeanwhile({ revision })
    return { id, revision: draft.revision + 1 }
  },
  ({ id, revision }, fundId) => ({ id: fundId, details: { evaluation: id, revision } }),
)

/** Signed once, with everything as it is reckoned now. Throws evaluation-incomplete with the items that want points or a reason. */
export const closeEvaluation = audited(
  'evaluation.close',
  async (work: Work, fundId: string, id: string) => {
    const evaluation = await toWrite(work, fundId, id)
    const form = (await listEvaluationForms(work.db)).find((one) => one.id === evaluation.formId)!
    const gaps = gapsOfEvaluation(form, evaluation)
    if (gaps.length > 0) throw problems.evaluationIncomplete({ gaps })
    await closeEvaluationRow(work, fundId, evaluation)
    return { id }
  },
  ({ id }, fundId) => ({ id: fundId, details: { evaluation: id } }),
)
