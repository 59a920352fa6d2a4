// The class of a Barthel score and its word, for wings below care that show a score.
import { adlClass } from '../../domain/care/assessments/barthel.ts'
import type { Words } from './useText.ts'

export function adlBand(score: number, list: Words['list']) {
  const band = adlClass(score)
  return { band, word: list('adlClass', band) }
}
