import { daysAfter } from '../days.ts'
import { type TaskRule, taskOf } from '../task.ts'

/** An aid goes back, or is lent for longer: said some days ahead. */
export const loanBack: TaskRule = (person, today, { loanAheadDays }) =>
  person.loans
    .filter(({ dueOn }) => dueOn <= daysAfter(today, loanAheadDays))
    .map(({ id, name, dueOn }) =>
      taskOf(person, 'loan-back', `${id}:${dueOn}`, {
        dueOn,
        risk: dueOn < today ? 1 : 0,
        why: { text: dueOn < today ? 'loan-late' : 'loan-back', values: { thing: name, day: dueOn } },
      }),
    )
