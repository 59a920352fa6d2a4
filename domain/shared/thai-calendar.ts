// พ.ศ. and ค.ศ. The civil year began on 1 April until the year 2483, which ended on 31 December and so had only
// nine months; from 2484 (1941) on, years begin on 1 January. See พ.ร.บ.ปีปฏิทิน พุทธศักราช 2483.

const two = (part: number) => String(part).padStart(2, '0')

/** The ISO day, or undefined when the calendar does not have it. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
  return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined
}

export const partsOf = (isoDay: string) => ({
  year: Number(isoDay.slice(0, 4)),
  month: Number(isoDay.slice(5, 7)),
  day: Number(isoDay.slice(8, 10)),
})

/** January to March stood at the end of the year, not at its beginning. */
export const isLateInOldYear = (buddhistYear: number, month: number) => month < 4 && buddhistYear < 2484

/** The พ.ศ. year in which that day fell. */
export function buddhistYearOf(isoDay: string): number {
  const { year, month } = partsOf(isoDay)
  return year < 1941 && month < 4 ? year + 542 : year + 543
}
