import { toArabicDigits } from '../../shared/thai-text.ts'
import { parseCitizenNumber } from '../people/citizen-number.ts'
import type { FaceNumbers } from './face.ts'

const BETWEEN = /[\s\-_.'"]+/g
const HIDDEN = /[xX*×•#]/g
const MASKED = /^[\dx]{13}$/
const FEWEST_DIGITS = 7

/** What a cell for the 13-digit number says: a right number, a wrong one, or one that is partly hidden. */
export function numbersWritten(text: string): FaceNumbers {
  if (text === '') return {}
  const read = parseCitizenNumber(text)
  if ('number' in read) return { number: read.number }
  const bare = toArabicDigits(text).replace(BETWEEN, '').replace(HIDDEN, 'x')
  if (MASKED.test(bare) && bare.includes('x')) return /\d/.test(bare) ? { maskedNumber: bare } : {}
  return /^\d+$/.test(bare) && bare.length >= FEWEST_DIGITS ? { wrongNumber: bare } : {}
}
