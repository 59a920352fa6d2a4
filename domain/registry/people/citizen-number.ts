// The 13-digit number. Stored as text; a first digit of 0, 6 or 7 is as good as any other.
import { normalizeThai, toArabicDigits } from '../../shared/thai-text.ts'

export type NumberProblem = 'number-length' | 'number-checksum' | 'number-not-digits' | 'number-scientific'

const SEPARATORS = /[\s.\-_\u2010-\u2015\u2212'"`\u2018-\u201f]+/g
const SCIENTIFIC = /^(\d)(?:\.(\d+))?e\+?(\d+)$/i

/**
 * Of the first twelve digits: weights 13 down to 2, remainder of 11.
 * Beware: not every slip shows. The third digit weighs 11 and so nothing, and remainders 0 and 10 both give 1.
 */
export function checkDigit(twelve: string): number {
  let sum = 0
  for (let at = 0; at < 12; at++) sum += Number(twelve.charAt(at)) * (13 - at)
  return (11 - (sum % 11)) % 10
}

/** Dashes, spaces, Thai digits, an apostrophe before and a spreadsheet's .0 behind are forgiven. */
export function parseCitizenNumber(text: string): { number: string } | { problem: NumberProblem } {
  const typed = toArabicDigits(normalizeThai(text)).replace(/(\d)\.0+$/, '$1')
  const scientific = SCIENTIFIC.exec(typed)
  // 9.90112E+12 has lost its tail; only when all thirteen digits are still there is nothing guessed.
  if (scientific && (scientific[2]?.length !== 12 || scientific[3] !== '12')) return { problem: 'number-scientific' }
  const number = scientific ? `${scientific[1]}${scientific[2]}` : typed.replace(SEPARATORS, '')
  if (/\D/.test(number)) return { problem: 'number-not-digits' }
  if (number.length !== 13) return { problem: 'number-length' }
  return checkDigit(number) === Number(number.charAt(12)) ? { number } : { problem: 'number-checksum' }
}

/** x-xxxx-xxxxx-12-3. Of anything that is not thirteen digits, too, only the last three digits stay. */
export function maskNumber(number: string): string {
  if (/^\d{13}$/.test(number)) return `x-xxxx-xxxxx-${number.slice(10, 12)}-${number.slice(12)}`
  return toArabicDigits(number).replace(/\d(?=(?:\D*\d){3})/g, 'x')
}

/**
 * By the first digit (กรมการปกครอง): 0, 6 and 7 are of people without Thai nationality. null: 8 is of aliens who live here lawfully
 * and of those who were naturalised, which the number does not tell apart.
 */
export const isNumberOfThai = (number: string): boolean | null =>
  number.startsWith('8') ? null : !/^[067]/.test(number)
