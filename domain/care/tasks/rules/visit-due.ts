import { adlClass } from '../../../registry/people/adl-class.ts'
import { daysBetween } from '../../../shared/thai-date.ts'
import { daysAfter } from '../days.ts'
import { riskOf, type Task, type TaskFigures, type TaskPerson, type TaskRule, taskOf } from '../task.ts'

type Interval = { days: number; risk: number; text: 'visit-ltc' | 'visit-group'; group?: string }

const latest = (person: TaskPerson, instrument: string) =>
  person.assessments
    .filter((one) => one.instrument === instrument)
    .reduce<TaskPerson['assessments'][number] | undefined>(
      (best, one) => (!best || one.on > best.on ? one : best),
      undefined,
    )

function intervalsOf(person: TaskPerson, { visitEveryDays }: TaskFigures): Interval[] {
  const found: Interval[] = []
  const ltc = person.assessments.length > 0 ? (latest(person, 'ltc')?.total ?? 0) : 0
  const days = visitEveryDays.ltc[ltc]
  if (days) found.push({ days, risk: ltc >= 3 ? 2 : 1, text: 'visit-ltc' })
  const adl = person.adlScore === null ? null : adlClass(person.adlScore)
  if (adl === 'bed-bound' || adl === 'home-bound') {
    found.push({ days: visitEveryDays.adl[adl], risk: adl === 'bed-bound' ? 2 : 1, text: 'visit-group', group: adl })
  }
  // A tag says it, too, where nobody has counted points; points are believed first.
  for (const group of person.groups) {
    const isBound = group === 'bed-bound' || group === 'home-bound'
    const every = isBound ? (adl ? undefined : visitEveryDays.adl[group]) : visitEveryDays.groups[group]
    if (every) found.push({ days: every, risk: every <= 14 ? 2 : every <= 30 ? 1 : 0, text: 'visit-group', group })
  }
  return found.sort((a, b) => a.days - b.days || b.risk - a.risk)
}

const asked = (person: TaskPerson, dueOn: string, risk: number, why: Task['why']): Task =>
  taskOf(person, 'visit-due', person.lastVisitOn ?? 'first', {
    dueOn,
    risk: riskOf(risk + (person.urgentNeeds > 0 ? 1 : 0)),
    why,
  })

/** By appointment; else by how often somebody like her is seen. An appointment that was missed stays due. */
export const visitDue: TaskRule = (person, today, figures) => {
  const [interval] = intervalsOf(person, figures)
  const { lastVisitOn, nextVisitOn } = person
  if (nextVisitOn && (!lastVisitOn || nextVisitOn > lastVisitOn)) {
    if (nextVisitOn > today) return []
    const late = daysBetween(nextVisitOn, today)
    const why = late > 0 ? 'visit-appointment-missed' : 'visit-appointment'
    return [
      asked(person, nextVisitOn, Math.max(1, interval?.risk ?? 0) + (late > 14 ? 1 : 0), {
        text: why,
        values: { day: nextVisitOn },
      }),
    ]
  }
  if (!interval) return []
  const group: Record<string, string> = interval.group ? { group: interval.group } : {}
  if (!lastVisitOn) {
    return [
      asked(person, today, interval.risk, { text: interval.group ? 'visit-never' : 'visit-ltc-never', values: group }),
    ]
  }
  const dueOn = daysAfter(lastVisitOn, interval.days)
  if (dueOn > today) return []
  const days = daysBetween(lastVisitOn, today)
  const isLong = days > Math.max(30, interval.days * 2)
  return [asked(person, dueOn, interval.risk + (isLong ? 1 : 0), { text: interval.text, values: { days, ...group } })]
}
