// Two faces are compared only when they share a number or one of these. Each stands for another mistake that may be in the rest.
// What they reach and how large blocks become was measured: docs/decisions/0023-who-is-one-person.md.
import type { PreparedFace } from './prepared-face.ts'

export function blockKeys(face: PreparedFace): string[] {
  const { first, last, birth, areaCode, house, moo, phones } = face
  const given = first.bones
  const family = last?.bones ?? ''
  const keys: string[] = []
  const province = areaCode.slice(0, 2)
  const subdistrict = areaCode.length >= 6 ? areaCode.slice(0, 6) : ''
  // The two names in either order: sometimes they stand in each other's column.
  if (given && family) keys.push(`n${province}${given < family ? `${given}/${family}` : `${family}/${given}`}`)
  if (birth && birth.day > 0) {
    const day = birthKey(birth)
    if (given) keys.push(`f${day}${given}`)
    if (family) keys.push(`l${day}${family}`)
  }
  if (birth && given && subdistrict) keys.push(`y${birth.year}${subdistrict}${given}`)
  if (subdistrict && house) keys.push(`h${subdistrict}${moo ?? ''}/${house}`)
  if (phones[0] && given) keys.push(`p${phones[0]}${given}`)
  return keys
}

/** Day and month in either order. */
function birthKey({ year, month, day }: { year: number; month: number; day: number }): string {
  return month < day ? `${year}.${month}.${day}` : `${year}.${day}.${month}`
}
