import { lacksCarer } from '../../../registry/people/no-carer.ts'
import { type TaskRule, taskOf } from '../task.ts'

/** Cannot do without one, and nobody is written down: as the list of the office has it. */
export const noCarer: TaskRule = (person, today) => {
  if (!lacksCarer(person, today)) return []
  return [taskOf(person, 'no-carer', person.id, { dueOn: today, risk: 1, why: { text: 'no-carer', values: {} } })]
}
