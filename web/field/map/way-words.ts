import type { Words } from '../text/useText.ts'
import { bearing, directionOf, distanceParts, metresBetween, type Point } from './geo.ts'

export function distanceWords(metres: number, { t }: Words): string {
  const { amount, unit } = distanceParts(metres)
  return t(unit === 'm' ? 'field.place.metres' : 'field.place.km', { amount })
}

/** 350 ม. ทางทิศเหนือ */
export function wayWords(from: Point, to: Point, words: Words): string {
  const metres = metresBetween(from, to)
  const distance = distanceWords(metres, words)
  if (metres < 20) return distance
  const direction = words.t(`field.direction.${directionOf(bearing(from, to))}`)
  return words.t('field.place.way', { distance, direction })
}
