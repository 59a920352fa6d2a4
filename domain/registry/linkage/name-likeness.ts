// How two names agree.
import { clusterDistance } from './name-clusters.ts'
import type { PreparedName } from './prepared-name.ts'

export type NameLikeness = 'same' | 'sound' | 'near' | 'alike' | 'differs'

/** One cluster of three or more is another, or two have other marks. */
const NEAR = 2

export function nameLikeness(a: PreparedName, b: PreparedName): NameLikeness {
  if (a.key === b.key) return 'same'
  if (a.sound === b.sound) return 'sound'
  const [one, other] = [a.clusters.whole.length, b.clusters.whole.length]
  const longest = one > other ? one : other
  const shortest = one > other ? other : one
  const isOfOneBone = a.bones === b.bones
  const isOneUnderHonours = a.bareSound === b.bareSound
  // Letters that are missing cost as much as others do: so far apart, the rest need not be looked at.
  if ((longest - shortest) * 2 > longest && !isOneUnderHonours) return isOfOneBone ? 'alike' : 'differs'
  const apart = clusterDistance(a.clusters, b.clusters)
  const isNear = isOneUnderHonours || apart === 1 || (apart <= NEAR && shortest >= 2 && longest >= 3)
  // สมชาย and สมชัย are a letter apart, and two names: whoever is called so is seldom misspelt.
  if (isNear) return a.isInUse && b.isInUse ? 'alike' : 'near'
  return apart <= longest || isOfOneBone ? 'alike' : 'differs'
}

export const isAgreeing = (likeness: NameLikeness) => likeness === 'same' || likeness === 'sound' || likeness === 'near'
