// Papers with a day: the allowance at sixty, the card of a person with a disability, the prefix of a child who has grown up.
import { CHILD_PREFIXES, CHILD_UNTIL_AGE } from '../../../registry/people/child-prefix.ts'
import { ageOn, fiscalYear, yearRange } from '../../../shared/thai-date.ts'
import { daysAfter } from '../days.ts'
import { type TaskRule, taskOf } from '../task.ts'

const ALLOWANCE = 'old-age-allowance'

const yearOf = (day: string) => Number(day.slice(0, 4))

const endOfMonth = (year: number, month: number) =>
  daysAfter(`${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01`, -1)

/** The last day of the months in a row, from this one on, in which one may register. */
function lastDayToRegister(today: string, months: readonly number[]): string {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  // The list of whoever turns sixty next year is closed with the fiscal year.
  let last = month
  while (last < 12 && months.includes(last + 1) && last !== 9) last++
  return endOfMonth(year, last)
}

/** Thai, registered here, sixty in the fiscal year to come, and not yet with an allowance. */
export const allowanceAt60: TaskRule = (person, today, { allowanceAge, allowanceMonths }) => {
  const { birthDate, nationalityIsThai, areaCode, benefits } = person
  if (!birthDate || nationalityIsThai !== true || !areaCode || benefits.includes(ALLOWANCE)) return []
  if (!allowanceMonths.includes(Number(today.slice(5, 7)))) return []
  // Beware: only to pass over almost everybody quickly; the days decide.
  if (Math.abs(yearOf(today) - allowanceAge - yearOf(birthDate)) > 2) return []
  const coming = fiscalYear(today) + 1
  const { from, to } = yearRange(coming, 'fiscal')
  const reachesAge = ageOn(birthDate, to) >= allowanceAge && ageOn(birthDate, daysAfter(from, -1)) < allowanceAge
  if (!reachesAge) return []
  return [
    taskOf(person, 'allowance-60', String(coming), {
      dueOn: lastDayToRegister(today, allowanceMonths),
      risk: 0,
      why: { text: 'allowance-60', values: { year: coming } },
    }),
  ]
}

export const disabilityCard: TaskRule = (person, today, { cardAheadDays }) => {
  const expires = person.disabilityCardExpires
  // A card for life says so in words instead of a day.
  if (!expires || !/^\d{4}-\d\d-\d\d$/.test(expires) || expires > daysAfter(today, cardAheadDays)) return []
  const isOver = expires < today
  return [
    taskOf(person, 'disability-card', expires, {
      dueOn: expires,
      risk: isOver ? 1 : 0,
      why: { text: isOver ? 'card-expired' : 'card-expiring', values: { day: expires } },
    }),
  ]
}

export const prefixChange: TaskRule = (person, today) => {
  const { prefix, birthDate } = person
  const isChildByName = CHILD_PREFIXES.some((child) => child === prefix)
  if (!isChildByName || !birthDate || ageOn(birthDate, today) < CHILD_UNTIL_AGE) return []
  return [
    taskOf(person, 'prefix-change', prefix!, { dueOn: today, risk: 0, why: { text: 'prefix-change', values: {} } }),
  ]
}
