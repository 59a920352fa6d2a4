// 2Q → 9Q → who looks after her (กรมสุขภาพจิต). 8Q is restricted and asks for no task here: what it finds goes to the inbox of
// what cannot wait.
import { daysAfter } from '../days.ts'
import { type Risk, type TaskPerson, type TaskRule, taskOf } from '../task.ts'

const RISK: Record<string, Risk> = { severe: 3, moderate: 2, mild: 1 }

const latest = (person: TaskPerson, instrument: string) => {
  const [first, ...others] = person.assessments.filter((one) => one.instrument === instrument)
  return first && others.reduce((best, one) => (one.on > best.on ? one : best), first)
}

/** Two questions said yes, and the nine were not asked. */
export const depressionAsk: TaskRule = (person) => {
  const two = latest(person, '2q')
  const nine = latest(person, '9q')
  if (two?.band !== 'at-risk' || (nine && nine.on >= two.on)) return []
  return [
    taskOf(person, 'depression-ask', two.id, {
      dueOn: two.on,
      risk: 2,
      why: { text: 'depression-ask', values: { day: two.on } },
    }),
  ]
}

/** The nine questions found something, and she was not seen since. */
export const depressionFollowUp: TaskRule = (person, today, { depressionFollowUpDays }) => {
  const nine = latest(person, '9q')
  const days = nine?.band ? depressionFollowUpDays[nine.band] : undefined
  if (!nine || days === undefined || (person.lastVisitOn !== null && person.lastVisitOn > nine.on)) return []
  const dueOn = daysAfter(nine.on, days)
  if (dueOn > today) return []
  return [
    taskOf(person, 'depression-follow-up', nine.id, {
      dueOn,
      risk: RISK[nine.band!] ?? 1,
      why: { text: nine.band === 'severe' ? 'depression-severe' : 'depression-follow-up', values: { day: nine.on } },
    }),
  ]
}
