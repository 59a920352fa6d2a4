// Who prints the forms: they hold what the public pages leave out, names, telephone numbers and the books.
import type { Actor } from '../../ground/access/actor.ts'
import { canReadBooks, type FundInSight } from '../funds/fund.policy.ts'
import { canActForApplicant, type ProjectInSight } from '../projects/project.policy.ts'

export const canPrintFundPapers = canReadBooks as (actor: Actor, fund: FundInSight) => boolean

/** Those who work on it, and those who follow its fund. */
export const canPrintProjectPapers = (actor: Actor, project: ProjectInSight) =>
  canActForApplicant(actor, project) || (project.fund !== null && canReadBooks(actor, project.fund))
