// What every sheet's cleaning answers, and what it is told of.
import type { AreaNames } from './area-names.ts'
import type { Remark } from './cleaning/row-reading.ts'

/** What a row is read against: the day of reading, and the places of the country. */
export type About = { today: string; areas: AreaNames }

export type CleanedRow = {
  /** What the row says. The number of a disability card in it has to be sealed before it is kept. */
  says: Record<string, unknown>
  number?: string
  /** The digits of a number that is written wrong; it is no number, but a trace. */
  claimedNumber?: string
  /** Thirteen characters, x for each digit that is hidden. */
  maskedNumber?: string
  formCode?: string
  /** Who or what the row speaks of, for a person to read. */
  title: string
  remarks: Remark[]
}

/** Rule 2 of the form: a row with this code is never taken. */
export const EXAMPLE_CODE = 'ตัวอย่าง'
