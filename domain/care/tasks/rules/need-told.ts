import { type TaskRule, taskOf } from '../task.ts'

/** A need that was answered is at an end only when the family knows. */
export const needTold: TaskRule = (person) =>
  person.needs
    .filter(({ status, metOn, toldOn }) => status === 'met' && metOn !== null && toldOn === null)
    .map(({ id, kind, metOn }) =>
      taskOf(person, 'need-told', id, { dueOn: metOn!, risk: 1, why: { text: 'need-told', values: { need: kind } } }),
    )
