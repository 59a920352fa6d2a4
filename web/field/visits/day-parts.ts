export type DayParts = { year: number; month: number; day: number }

export const partsOf = (iso: string): DayParts => {
  const [year, month, day] = iso.split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** The 31st of a month of thirty days becomes its last. */
export function dayOf({ year, month, day }: DayParts): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(Math.min(day, last))}`
}
