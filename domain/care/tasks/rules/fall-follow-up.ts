import { daysAfter } from '../days.ts'
import { type TaskRule, taskOf } from '../task.ts'

/** The last visit told of a fall, and nobody has been there since. */
export const fallFollowUp: TaskRule = (person, today, { fallFollowUpDays }) => {
  const last = person.visits.reduce<(typeof person.visits)[number] | undefined>(
    (best, visit) => (!best || visit.visitedOn > best.visitedOn ? visit : best),
    undefined,
  )
  if (!last?.falls || (person.lastVisitOn !== null && person.lastVisitOn > last.visitedOn)) return []
  const injured = last.fallInjured === true
  const dueOn = daysAfter(last.visitedOn, injured ? fallFollowUpDays.injured : fallFollowUpDays.unhurt)
  if (dueOn > today) return []
  return [
    taskOf(person, 'fall-follow-up', last.id, {
      dueOn,
      risk: injured ? 3 : 2,
      why: { text: injured ? 'fall-injured' : 'fall', values: { day: last.visitedOn } },
    }),
  ]
}
