export type DayParts = { year: number; month: number; day: number }

/** Nothing of a day that was not said. */
export const partsOf = (iso: string): Partial<DayParts> => {
  if (!iso) return {}
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** The 31st of a month of thirty days becomes its last. */
export function dayOf({ year, month, day }: DayParts): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(Math.min(day, last))}`
}

/** Empty until all three lists say something. */
export const wholeDayOf = ({ year, month, day }: Partial<DayParts>): string =>
  year && month && day ? dayOf({ year, month, day }) : ''
