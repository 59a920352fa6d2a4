// How two addresses agree, from the province down to the door.
import type { PreparedFace } from './prepared-face.ts'

export type AreaLikeness = 'area-subdistrict' | 'area-district' | 'area-province' | 'area-elsewhere'
export type HouseLikeness = 'house-same' | 'house-other-village' | 'village-same' | 'house-differs' | 'village-differs'

type Placed = Pick<PreparedFace, 'areaCode' | 'house' | 'moo' | 'village'>

const SUBDISTRICT = 6

export function areaLikeness(a: Placed, b: Placed): AreaLikeness | undefined {
  const known = Math.min(a.areaCode.length, b.areaCode.length, SUBDISTRICT)
  if (known === 0) return undefined
  let same = 0
  while (same < known && a.areaCode[same] === b.areaCode[same]) same++
  if (same >= SUBDISTRICT) return 'area-subdistrict'
  if (same >= 4) return 'area-district'
  return same >= 2 ? 'area-province' : 'area-elsewhere'
}

/** Only within one subdistrict does the number of a house mean anything. */
export function houseLikeness(a: Placed, b: Placed): HouseLikeness | undefined {
  if (areaLikeness(a, b) !== 'area-subdistrict') return undefined
  const village = sameVillage(a, b)
  if (a.house === '' || b.house === '')
    return village ? 'village-same' : village === false ? 'village-differs' : undefined
  if (a.house === b.house) return village === false ? 'house-other-village' : 'house-same'
  return village === false ? 'village-differs' : 'house-differs'
}

/** By its number, or by its name where there are no numbers; undefined when one of them says neither. */
function sameVillage(a: Placed, b: Placed): boolean | undefined {
  if (a.moo !== null && b.moo !== null) return a.moo === b.moo
  return a.village === '' || b.village === '' ? undefined : a.village === b.village
}
