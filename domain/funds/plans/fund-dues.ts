// What a fund's office owes in a year, so that nobody has to remember it: the population, the plan and its approval, closed months.
import type { RegulationRules } from '../regulations/regulation.ts'
import type { FundYear } from './fund-year.ts'

type Asked = {
  fiscalYear: number
  today: string
  year: Pick<FundYear, 'population' | 'approvedOn' | 'revision'>
  rules: Pick<RegulationRules, 'planDueDay'> | undefined
  /** Of all pots. */
  openMonths: readonly string[]
  /** Windows that are over of instalment reports that were not sent. */
  lateReports?: readonly string[]
}

export type FundDue =
  | { kind: 'population-missing' | 'plan-missing' | 'plan-not-approved'; dueOn: string | null; isLate: boolean }
  | { kind: 'months-open' | 'reports-late'; since: string; count: number; isLate: boolean }

/** October to December of a fiscal year lie in the calendar year before. */
export const planDueOn = (fiscalYear: number, { planDueDay }: Pick<RegulationRules, 'planDueDay'>) =>
  `${planDueDay >= '10-01' ? fiscalYear - 1 : fiscalYear}-${planDueDay}`

/** More than one month that waits is late: the next one was over before it was closed. */
export function fundDues({ fiscalYear, today, year, rules, openMonths, lateReports = [] }: Asked): FundDue[] {
  const dueOn = rules ? planDueOn(fiscalYear, rules) : null
  const isLate = dueOn !== null && today > dueOn
  const months = [...new Set(openMonths)].sort()
  const late = [...lateReports].sort()
  return [
    ...(rules && year.population === null ? [{ kind: 'population-missing' as const, dueOn, isLate }] : []),
    ...(year.revision === 0 ? [{ kind: 'plan-missing' as const, dueOn, isLate }] : []),
    ...(year.revision > 0 && year.approvedOn === null ? [{ kind: 'plan-not-approved' as const, dueOn, isLate }] : []),
    ...(months[0]
      ? [{ kind: 'months-open' as const, since: months[0], count: months.length, isLate: months.length > 1 }]
      : []),
    ...(late[0] ? [{ kind: 'reports-late' as const, since: late[0], count: late.length, isLate: true }] : []),
  ]
}
