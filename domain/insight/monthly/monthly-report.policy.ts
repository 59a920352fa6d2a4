import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople } from '../../ground/access/scope.policy.ts'
import { canReadVisitsReport } from '../reports/visits-report.policy.ts'

/** It counts to the single person, so it is for those who may see persons; those who see only totals have the dashboard. */
export const canReadMonthlyReport = (actor: Actor) => canReadVisitsReport(actor) && canSeePeople(actor)
