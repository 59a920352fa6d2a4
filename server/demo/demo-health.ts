// How the people of the demo are: what they can do, what ails them, and which groups they belong to by it.
import type { Disability, GroupTag, HealthRight, Sex } from '../../domain/registry/people/lists.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Chance } from './chance.ts'
import type { Place } from './demo-places.ts'

export type Kind = 'older' | 'disabled' | 'child' | 'working'

const DISEASES = [
  'ความดันโลหิตสูง',
  'เบาหวาน',
  'ไขมันในเลือดสูง',
  'โรคหลอดเลือดสมอง',
  'ข้อเข่าเสื่อม',
  'โรคไตเรื้อรัง',
  'ปอดอุดกั้นเรื้อรัง',
  'หัวใจขาดเลือด',
  'สมองเสื่อม',
  'พาร์กินสัน',
  'ต้อกระจก',
]
const RIGHTS: Partial<Record<HealthRight, number>> = {
  'universal-coverage': 66,
  'universal-coverage-disabled': 9,
  'civil-servant': 9,
  'social-security': 6,
  'local-government': 3,
  unknown: 4,
  'awaiting-right': 1,
}
const DISABILITY_WEIGHTS: Record<Disability, number> = {
  movement: 50,
  hearing: 19,
  sight: 9,
  mental: 8,
  intellectual: 7,
  autism: 3,
  learning: 2,
}

type About = { kind: Kind; age: number; sex: Sex; place: Place; saidOn: string; today: string }

/** The part of what is said of a person that speaks of her health. */
export function inventHealth(chance: Chance, about: About) {
  const { kind, age, saidOn, today } = about
  const adl = adlOf(chance, kind, age)
  const disabilities = disabilitiesOf(chance, kind)
  const isDisabled = disabilities.length > 0
  const healthRight: HealthRight =
    isDisabled && chance.happens(0.6) ? 'universal-coverage-disabled' : chance.weighed(RIGHTS)
  const expires = chance.isOneIn(3) ? ('lifetime' as const) : addDays(today, chance.whole(-200, 2000))
  return {
    healthRight,
    disabilities,
    disabilityCardNumber: null,
    disabilityCardExpires: isDisabled ? expires : null,
    groups: groupsOf(chance, about, adl, isDisabled),
    adlScore: adl ?? null,
    adlOn: adl === undefined ? null : saidOn,
    diseases: chance.some(DISEASES, age >= 60 ? chance.whole(0, 3) : chance.isOneIn(6) ? 1 : 0),
  }
}

function adlOf(chance: Chance, kind: Kind, age: number): number | undefined {
  if (kind === 'child' || kind === 'working' || (kind === 'older' && chance.happens(0.15))) return undefined
  const band = chance.weighed({ bed: age > 79 ? 16 : 8, home: age > 79 ? 30 : 18, social: 62 })
  return band === 'bed' ? chance.whole(0, 4) : band === 'home' ? chance.whole(5, 11) : chance.whole(12, 20)
}

function disabilitiesOf(chance: Chance, kind: Kind): Disability[] {
  if (kind !== 'disabled' && !(kind === 'older' && chance.isOneIn(7))) return []
  return [chance.weighed(DISABILITY_WEIGHTS)]
}

function groupsOf(
  chance: Chance,
  { kind, age, sex, place }: About,
  adl: number | undefined,
  isDisabled: boolean,
): GroupTag[] {
  const isInDeepSouth = /^9[456]/.test(place.areaCode)
  const groups: [GroupTag, boolean][] = [
    ['older-person', age >= 60],
    ['disabled', isDisabled],
    ['bed-bound', adl !== undefined && adl <= 4],
    ['home-bound', adl !== undefined && adl > 4 && adl <= 11],
    ['dependent', adl !== undefined && adl <= 11],
    ['newborn', age < 1],
    ['out-of-school', kind === 'child' && age >= 7],
    ['orphan', kind === 'child' && chance.isOneIn(6)],
    ['single-mother', kind === 'working' && sex === 'female' && age < 45 && chance.isOneIn(2)],
    ['informal-worker', kind === 'working'],
    ['low-income', chance.isOneIn(5)],
    ['psychiatric', kind === 'disabled' && chance.isOneIn(8)],
    ['affected-by-unrest', isInDeepSouth && chance.isOneIn(5)],
    ['abandoned-older-person', age >= 70 && chance.isOneIn(40)],
  ]
  return groups.filter(([, holds]) => holds).map(([tag]) => tag)
}
