import { ADL_BANDS } from '../../../registry/people/adl-class.ts'
import { type TaskRule, taskOf } from '../task.ts'

/** Cannot do without one, and nobody is written down: as the list of the office has it. */
export const noCarer: TaskRule = (person, today) => {
  if (person.carerName !== null || person.adlScore === null || person.adlScore > ADL_BANDS['home-bound'][1]) return []
  return [taskOf(person, 'no-carer', person.id, { dueOn: today, risk: 1, why: { text: 'no-carer', values: {} } })]
}
