// The same few hundred days are counted on from again and again, for thousands of people on a slow phone: each sum is made once.
import { addDays } from '../../shared/thai-date.ts'

const sums = new Map<string, string>()
const MOST_KEPT = 20_000

export function daysAfter(day: string, days: number): string {
  const key = `${day}+${days}`
  const known = sums.get(key)
  if (known !== undefined) return known
  if (sums.size >= MOST_KEPT) sums.clear()
  const sum = addDays(day, days)
  sums.set(key, sum)
  return sum
}
