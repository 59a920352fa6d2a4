// What an agreement proposes for a project's days: work periods one after another, and a window for each report.
import { addDays, daysBetween } from '../../shared/thai-date.ts'

/** How long a report may take after its work period; agreements of the field give two weeks to a month. */
const REPORT_DAYS = 15

export type ProposedPeriod = { workFrom: string; workTo: string; reportFrom: string; reportTo: string }

/** Parts of equal length, together all days from the first to the last. */
export function proposePeriods(fromDay: string, toDay: string, count: number): ProposedPeriod[] {
  const days = daysBetween(fromDay, toDay) + 1
  const beginOf = (part: number) => addDays(fromDay, Math.floor((days * part) / count))
  return Array.from({ length: count }, (_, part) => {
    const workTo = addDays(beginOf(part + 1), -1)
    return { workFrom: beginOf(part), workTo, reportFrom: addDays(workTo, 1), reportTo: addDays(workTo, REPORT_DAYS) }
  })
}
