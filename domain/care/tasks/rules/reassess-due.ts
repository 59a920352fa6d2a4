import { ADL_BANDS } from '../../../registry/people/adl-class.ts'
import { daysAfter } from '../days.ts'
import { type TaskRule, taskOf } from '../task.ts'

/** Those who depend on others are counted again; sooner than the year of a care plan ends where there is one. */
export const reassessDue: TaskRule = (person, today, { reassessAfterDays }) => {
  const { adlScore, adlOn } = person
  if (adlScore === null || adlOn === null || adlScore > ADL_BANDS['home-bound'][1]) return []
  const isInLongTermCare = person.assessments.some(({ instrument, total }) => instrument === 'ltc' && (total ?? 0) > 0)
  const dueOn = daysAfter(adlOn, isInLongTermCare ? reassessAfterDays.ltc : reassessAfterDays.adl)
  if (dueOn > today) return []
  return [
    taskOf(person, 'reassess-due', adlOn, { dueOn, risk: 1, why: { text: 'reassess-adl', values: { day: adlOn } } }),
  ]
}
