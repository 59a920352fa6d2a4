import { canSetGoal } from '../../../domain/funds/goals/goal.policy.ts'
import type { GoalChange, NewGoal } from '../../../domain/funds/goals/goal.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { changeGoal, getGoal, insertGoal } from './goals.queries.ts'

/** Under any other: an organisation may say what it does towards a goal of all. */
export const setGoal = audited(
  'goal.set',
  (work: Work, goal: NewGoal) =>
    once(work, goal.id, goal, async () => {
      allow(canSetGoal(work.actor, goal))
      if (goal.parentId !== null) await getGoal(work.db, goal.parentId)
      await insertGoal(work, goal)
      return { id: goal.id }
    }),
  ({ id, again }) => (again ? undefined : { id }),
)

/** Throws goal-changed-meanwhile when another one saved since. */
export const reviseGoal = audited(
  'goal.revise',
  async (work: Work, id: string, change: GoalChange) => {
    const goal = await getGoal(work.db, id)
    allow(canSetGoal(work.actor, goal))
    if (!(await changeGoal(work.db, id, change))) throw problems.goalChangedMeanwhile({ revision: goal.revision })
    return { id, revision: change.revision + 1 }
  },
  ({ id, revision }) => ({ id, details: { revision } }),
)
