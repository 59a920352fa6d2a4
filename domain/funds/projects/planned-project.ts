// A project that an issue's plan says should be done, as the proposal that somebody begins from it.
import { newId } from '../../shared/ids.ts'
import type { IssuePlan, IssuePlanBody } from '../plans/issue-plan.ts'
import { Proposal } from './proposal.ts'

type Planned = IssuePlanBody['projects'][number]

/** The plan's situations and objectives come along; what it set aside is asked as one sum until there are expense lines. */
export function proposalOfPlan({ plan }: Pick<IssuePlan, 'plan'>, { satang }: Planned): Proposal {
  const anew = <Row extends { id: string }>(rows: readonly Row[]) => rows.map((row) => ({ ...row, id: newId() }))
  return Proposal.parse({
    problems: anew(plan.situations).map((row) => ({ ...row, text: row.text.slice(0, 500) })),
    objectives: anew(plan.objectives),
    method: plan.approach,
    lumpSatang: satang > 0 ? satang : null,
  })
}
