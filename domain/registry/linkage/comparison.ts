// Two faces side by side, part by part. What is missing in one of them says nothing.
import { type BirthLikeness, birthLikeness } from './birth-likeness.ts'
import { isAgreeing, type NameLikeness, nameLikeness } from './name-likeness.ts'
import { type NumberLikeness, numberLikeness } from './number-likeness.ts'
import { type AreaLikeness, areaLikeness, type HouseLikeness, houseLikeness } from './place-likeness.ts'
import type { PreparedFace } from './prepared-face.ts'
import type { PreparedName } from './prepared-name.ts'

export type FirstLikeness = `first-${NameLikeness}` | 'first-nickname' | 'names-swapped'
export type LastLikeness = `last-${NameLikeness}` | 'last-woman'

export type Comparison = {
  number: NumberLikeness | undefined
  first: FirstLikeness
  last: LastLikeness | undefined
  birth: BirthLikeness | undefined
  sex: 'sex-differs' | undefined
  area: AreaLikeness | undefined
  house: HouseLikeness | undefined
  home: 'namesakes-at-home' | undefined
  both: 'number-and-birth' | undefined
  phone: 'phone-same' | 'phone-differs' | undefined
  carer: 'carer-same' | 'carer-differs' | undefined
  /** How rare the names are on which they agree. */
  rarity: number
}

export type Likeness = Exclude<Comparison[Exclude<keyof Comparison, 'rarity'>], undefined>

/** In the order that reasons are told. */
export const PARTS = [
  'number',
  'first',
  'last',
  'birth',
  'sex',
  'area',
  'house',
  'home',
  'both',
  'phone',
  'carer',
] as const

export function compareFaces(a: PreparedFace, b: PreparedFace): Comparison {
  const names = compareNames(a, b)
  const house = houseLikeness(a, b)
  const number = numberLikeness(a, b)
  const birth = a.birth && b.birth ? birthLikeness(a.birth, b.birth) : undefined
  return {
    number,
    ...names,
    birth,
    sex: a.sex !== null && b.sex !== null && a.sex !== b.sex ? 'sex-differs' : undefined,
    area: areaLikeness(a, b),
    house,
    home: house === 'house-same' && areNamesakes(names) ? 'namesakes-at-home' : undefined,
    both: number === 'number-same' && birth === 'birth-same' ? 'number-and-birth' : undefined,
    phone: phoneLikeness(a.phones, b.phones),
    carer:
      a.carer && b.carer ? (isAgreeing(nameLikeness(a.carer, b.carer)) ? 'carer-same' : 'carer-differs') : undefined,
    rarity: rarityOfAgreement(a, b, names),
  }
}

const areNamesakes = ({ first, last }: Names) =>
  first === 'names-swapped' ||
  ((first === 'first-same' || first === 'first-sound') && (last === 'last-same' || last === 'last-sound'))

type Names = Pick<Comparison, 'first' | 'last'>

const FIRST = {
  same: 'first-same',
  sound: 'first-sound',
  near: 'first-near',
  alike: 'first-alike',
  differs: 'first-differs',
} as const
const LAST = {
  same: 'last-same',
  sound: 'last-sound',
  near: 'last-near',
  alike: 'last-alike',
  differs: 'last-differs',
} as const

function compareNames(a: PreparedFace, b: PreparedFace): Names {
  const first = nameLikeness(a.first, b.first)
  const last = a.last && b.last ? nameLikeness(a.last, b.last) : undefined
  if (!isAgreeing(first)) {
    if (areSwapped(a, b)) return { first: 'names-swapped', last: undefined }
    if (isCalled(a.nickname, b.first) || isCalled(b.nickname, a.first))
      return { first: 'first-nickname', last: lastOf(a, b, last) }
  }
  return { first: FIRST[first], last: lastOf(a, b, last) }
}

/** A woman's surname changes when she marries. */
function lastOf(a: PreparedFace, b: PreparedFace, last: NameLikeness | undefined): LastLikeness | undefined {
  if (last === undefined) return undefined
  return !isAgreeing(last) && a.sex === 'female' && b.sex === 'female' ? 'last-woman' : LAST[last]
}

/** Given name and surname stand in each other's column. */
function areSwapped(a: PreparedFace, b: PreparedFace): boolean {
  if (!a.last || !b.last || !a.first.sound || !a.last.sound) return false
  return a.first.sound === b.last.sound && a.last.sound === b.first.sound
}

const isCalled = (nickname: PreparedName | null, first: PreparedName) =>
  nickname !== null && nickname.sound !== '' && nickname.sound === first.sound

function phoneLikeness(a: readonly string[], b: readonly string[]): Comparison['phone'] {
  if (a.length === 0 || b.length === 0) return undefined
  for (const phone of a) if (b.includes(phone)) return 'phone-same'
  return 'phone-differs'
}

/** The commoner of two spellings counts: a misspelt name is always rare. */
function rarityOfAgreement(a: PreparedFace, b: PreparedFace, { first, last }: Names): number {
  let rarity = 0
  if (AGREEING.has(first)) rarity += Math.min(a.first.rarityAsFirst, b.first.rarityAsFirst)
  if (a.last && b.last && last && AGREEING.has(last)) rarity += Math.min(a.last.rarityAsLast, b.last.rarityAsLast)
  return rarity
}

const AGREEING = new Set<string>(['first-same', 'first-sound', 'first-near', 'last-same', 'last-sound', 'last-near'])
