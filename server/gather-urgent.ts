// What is raised into the urgent inbox by another noun: gathered here, as the routes are.
import { registerUrgentTaker } from './care/assessments/urgent-answers.ts'
import { raiseUrgent } from './care/urgent/urgent.queries.ts'

export const gatherUrgent = (): void => registerUrgentTaker(raiseUrgent)
