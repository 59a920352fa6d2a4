import { type NumberProblem, parseCitizenNumber } from '../../people/citizen-number.ts'
import type { RowReading } from './row-reading.ts'

const MASKED = /[xX*•]/

/**
 * The 13-digit number; undefined where none is written. One that is written wrong refuses the row (rule 4 of the form):
 * taken without its number it would become another person.
 */
export function readCitizenNumber<Key extends string>(row: RowReading<Key>, key: Key): string | undefined {
  const text = row.text(key)
  if (text === '') return undefined
  const read = parseCitizenNumber(text)
  if ('number' in read) return read.number
  const problem: NumberProblem | 'number-masked' = MASKED.test(text) ? 'number-masked' : read.problem
  return void row.refuse(problem, key)
}
