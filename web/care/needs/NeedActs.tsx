// What the office says became of a need: one press each, with who and when.

import { canStepNeed, canTellFamily } from '../../../domain/care/needs/need.policy.ts'
import type { Need } from '../../../domain/care/needs/need.ts'
import { waitsForTelling } from '../../../domain/care/needs/need-steps.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { type NeedAct, useStepNeed } from './useNeeds.ts'

export function NeedActs({ need }: { need: Need }) {
  const { t } = useText()
  const { actor, today } = useMe()
  const step = useStepNeed()
  const isOpen = need.status === 'open' || need.status === 'in-progress'
  const press = (act: NeedAct, owner: string | null = null) => step.mutate({ need, act, onDay: today, owner })
  const button = (act: NeedAct, owner?: string | null) => (
    <Button isDisabled={step.isPending} onPress={() => press(act, owner)}>
      {t(`needs.${act}`)}
    </Button>
  )
  const maySteps = canStepNeed(actor)
  return (
    <>
      <div className="need-acts">
        {maySteps && need.status === 'open' && button('taking-on', actor.organizationName)}
        {maySteps && isOpen && button('meeting')}
        {maySteps && isOpen && button('cancellation')}
        {maySteps && !isOpen && button('reopening')}
        {canTellFamily(actor) && waitsForTelling(need) && button('telling')}
      </div>
      {step.isError && <Failed error={step.error} />}
    </>
  )
}
