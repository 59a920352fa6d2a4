// Each write is looked up by its receipt before its policy is asked, done once, and leaves an audit line.
import type { NewNeed, NewNeedStep } from '../../../domain/care/needs/need.ts'
import { afterStep, type NeedStepKind } from '../../../domain/care/needs/need-steps.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { getNeedForStep, insertNeed, insertNeedStep, markNeed } from './needs.queries.ts'

/** Does the same need once however often it is sent. `judge` is asked only when it is new. */
export const recordNeed = audited(
  'need.record',
  (work: Work, need: NewNeed, judge: () => void) => {
    const { id, ...body } = need
    return once(work, id, body, async () => {
      judge()
      await refuseUnseen(work.db, need.personId)
      await insertNeed(work, need)
      return { id }
    })
  },
  ({ id, again }, { personId }) => (again ? undefined : { id, personIds: [personId] }),
)

type Step = { needId: string; step: NeedStepKind; said: NewNeedStep }

/** Throws need-is-closed when the step does not follow from how the need stands by now. */
export const stepNeed = audited(
  'need.step',
  async (work: Work, { needId, step, said }: Step, judge: () => void) => {
    let personId: string | undefined
    const { id, ...body } = said
    const receipt = await once(work, id, { needId, step, ...body }, async () => {
      judge()
      const need = await getNeedForStep(work.db, needId)
      const status = afterStep(need.status, step)
      if (!status) throw problems.needIsClosed({ status: need.status })
      await insertNeedStep(work, need, step, said)
      await markNeed(work, need, step, { status, onDay: said.onDay, owner: said.owner })
      personId = need.personId
      return { id: needId }
    })
    return { ...receipt, personId }
  },
  ({ id, personId }, { step }) =>
    personId === undefined ? undefined : { id, personIds: [personId], details: { step } },
)
