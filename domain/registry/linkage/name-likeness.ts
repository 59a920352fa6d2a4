// How two names agree, and how common that is.
import { clusterDistance } from './name-clusters.ts'
import names from './name-frequencies.json' with { type: 'json' }
import type { PreparedName } from './prepared-name.ts'

export type NameLikeness = 'same' | 'sound' | 'near' | 'alike' | 'differs'

const firstNames: Record<string, number> = names.firstNames
const lastNames: Record<string, number> = names.lastNames
const spellings = new Set<string>(names.spellings)

/** One cluster of three or more is another, or two have other marks. */
const NEAR = 2
const ALIKE = 0.5

export function nameLikeness(a: PreparedName, b: PreparedName): NameLikeness {
  if (a.key === b.key) return 'same'
  if (a.sound === b.sound) return 'sound'
  const longest = Math.max(a.clusters.whole.length, b.clusters.whole.length)
  const shortest = Math.min(a.clusters.whole.length, b.clusters.whole.length)
  const apart = clusterDistance(a.clusters, b.clusters)
  const isNear = a.bareSound === b.bareSound || (apart <= NEAR && shortest >= 2 && longest >= 3) || apart === 1
  // สมชาย and สมชัย are a letter apart, and two names: whoever is called so is seldom misspelt.
  if (isNear) return areBothInUse(a, b) ? 'alike' : 'near'
  return apart <= longest * 2 * ALIKE || a.bones === b.bones ? 'alike' : 'differs'
}

const areBothInUse = (a: PreparedName, b: PreparedName) => spellings.has(a.key) && spellings.has(b.key)

/** ln of how many times rarer than the common ones a name is, by its sound; 0 for the commonest. */
const rarity = (frequencies: Record<string, number>, sound: string) =>
  Math.max(0, Math.log(names.commonest / (frequencies[sound] ?? names.unknown)))

export const rarityOfFirst = (name: PreparedName) => rarity(firstNames, name.sound)
export const rarityOfLast = (name: PreparedName) => rarity(lastNames, name.sound)
