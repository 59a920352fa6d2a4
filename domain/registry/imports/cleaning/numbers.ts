import { parseCitizenNumber } from '../../people/citizen-number.ts'
import { remembered } from './remembered.ts'
import type { RowReading } from './row-reading.ts'

/** Asked for a person in her own row, and again in each of her visits. */
export const parsedNumber = remembered(parseCitizenNumber, 50_000)

/**
 * The 13-digit number; undefined where none is written. One that is written wrong refuses the row (rule 4 of the form):
 * taken without its number it would become another person.
 */
export function readCitizenNumber<Key extends string>(row: RowReading<Key>, key: Key): string | undefined {
  const text = row.text(key)
  if (text === '') return undefined
  const read = parsedNumber(text)
  return 'number' in read ? read.number : void row.refuse(read.problem, key)
}
