import { UsageError } from './command.ts'

/** A year from here on is พ.ศ. */
const FIRST_BUDDHIST_YEAR = 2400

/** '2563-12-18' and '2020-12-18' are one day. Throws UsageError when it is none. */
export function typedDay(text: string, name: string): string {
  const [, year, rest] = text.trim().match(/^(\d{4})-(\d{2}-\d{2})$/) ?? []
  const christian = Number(year) >= FIRST_BUDDHIST_YEAR ? Number(year) - 543 : Number(year)
  const day = `${String(christian).padStart(4, '0')}-${rest}`
  const read = new Date(`${day}T00:00:00Z`)
  if (!year || Number.isNaN(read.getTime()) || !read.toISOString().startsWith(day))
    throw new UsageError(
      `${name}: ${text} ไม่ใช่วันที่ ใช้ 2563-12-18 หรือ 2020-12-18 · is no day; write 2563-12-18 or 2020-12-18`,
    )
  return day
}
