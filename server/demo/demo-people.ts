// The people of the demo: mostly old or disabled, as those a network visits are. Nobody of them exists.
import { checkDigit } from '../../domain/registry/people/citizen-number.ts'
import type { Occupation, Relationship, Sex } from '../../domain/registry/people/lists.ts'
import type { PersonFacts } from '../../domain/registry/people/person.ts'
import { addDays, ageOn } from '../../domain/shared/thai-date.ts'
import type { Chance } from './chance.ts'
import { inventHealth, type Kind } from './demo-health.ts'
import { inventName, inventPhone } from './demo-names.ts'
import type { OrganizationCode } from './demo-organizations.ts'
import type { Place } from './demo-places.ts'

export type DemoPerson = {
  id: string
  number: string | undefined
  keeper: OrganizationCode
  place: Place
  isMuslim: boolean
  age: number
  adl: number | undefined
  facts: PersonFacts
  /** The day her keeper wrote her down. */
  saidOn: string
}

const KINDS: Record<Kind, number> = { older: 66, disabled: 17, child: 8, working: 9 }
const AGES: Record<Kind, [least: number, most: number]> = {
  older: [60, 96],
  disabled: [5, 59],
  child: [0, 17],
  working: [19, 59],
}
const OLD_WORK: Partial<Record<Occupation, number>> = {
  none: 60,
  rubber: 14,
  homemaker: 14,
  crops: 5,
  'own-business': 5,
  'artisanal-fishing': 2,
}
const WORK: Partial<Record<Occupation, number>> = {
  rubber: 40,
  'general-labour': 28,
  'own-business': 12,
  'artisanal-fishing': 8,
  homemaker: 8,
  none: 4,
}
const CARERS: Partial<Record<Relationship, number>> = {
  daughter: 36,
  son: 14,
  wife: 14,
  husband: 9,
  grandchild: 10,
  'daughter-in-law': 6,
  relative: 6,
  'health-volunteer': 3,
  'hired-carer': 2,
}

/** `family` is somebody whose house and, mostly, surname she shares. */
export function inventPerson(chance: Chance, place: Place, today: string, family?: DemoPerson): DemoPerson {
  const kind = chance.weighed(KINDS)
  const age = chance.whole(...AGES[kind])
  const sex: Sex = chance.happens(age >= 60 ? 0.58 : 0.5) ? 'female' : 'male'
  const isMuslim = chance.happens(family ? Number(family.isMuslim) : place.muslims)
  const born = addDays(today, -Math.floor(age * 365.25) - chance.whole(1, 364))
  const isYearOnly = age > 79 && chance.happens(0.06)
  const number = chance.happens(0.96) ? inventNumber(chance) : undefined
  const saidOn = addDays(today, -chance.whole(20, 430))
  const health = inventHealth(chance, { kind, age, sex, place, saidOn, today })
  const facts: PersonFacts = {
    ...inventName(chance, { sex, bornIn: Number(born.slice(0, 4)), age, isMuslim }),
    ...(family && chance.happens(0.8) ? { lastName: family.facts.lastName } : {}),
    sex,
    birthDate: isYearOnly ? `${born.slice(0, 4)}-01-01` : born,
    birthPrecision: isYearOnly ? 'year' : 'day',
    noNumberReason: number ? null : chance.of(['no-civil-status', 'not-disclosed', 'missed-by-survey'] as const),
    phones: chance.happens(0.7) ? [inventPhone(chance)] : [],
    address: family?.facts.address ?? addressOf(chance, place),
    ...health,
    ...carerOf(chance, health.groups.includes('dependent'), isMuslim),
    ...meansOf(chance, kind),
    note: null,
  }
  const adl = health.adlScore ?? undefined
  return {
    id: chance.id(),
    number,
    keeper: family?.keeper ?? chance.of(place.keepers),
    place,
    isMuslim,
    age: ageOn(born, today),
    adl,
    facts,
    saidOn,
  }
}

/** Numbers that begin with 9 are issued to nobody. */
function inventNumber(chance: Chance): string {
  const twelve = `9${chance.digits(11)}`
  return twelve + checkDigit(twelve)
}

const addressOf = (chance: Chance, place: Place) => {
  const moo = chance.whole(1, Math.max(place.villages.length, 8))
  return {
    house: chance.isOneIn(4) ? `${chance.whole(1, 190)}/${chance.whole(1, 24)}` : `${chance.whole(1, 240)}`,
    moo,
    village: place.villages[moo - 1] ?? null,
    areaCode: place.areaCode,
    ...pointOf(chance, place),
  }
}

/** Two houses of three have been put on the map, to about eleven metres. */
function pointOf(chance: Chance, { centre }: Place) {
  if (!centre || chance.isOneIn(3)) return { latitude: null, longitude: null }
  const near = (degrees: number) => Math.round((degrees + chance.whole(-160, 160) / 10_000) * 10_000) / 10_000
  return { latitude: near(centre.latitude), longitude: near(centre.longitude) }
}

/** Everyone of a place; one in three shares the house of the one before. */
export function inventPeople(chance: Chance, place: Place, today: string): DemoPerson[] {
  const people: DemoPerson[] = []
  while (people.length < place.people) {
    const neighbour = chance.isOneIn(3) ? people.at(-1) : undefined
    people.push(inventPerson(chance, place, today, neighbour))
  }
  return people
}

function carerOf(chance: Chance, needsCare: boolean, isMuslim: boolean) {
  if (!needsCare && !chance.isOneIn(8)) return { carerName: null, carerRelationship: null, carerPhone: null }
  const sex: Sex = chance.happens(0.7) ? 'female' : 'male'
  const { firstName, lastName } = inventName(chance, { sex, bornIn: 1975, age: 50, isMuslim })
  return {
    carerName: `${firstName} ${lastName}`,
    carerRelationship: chance.weighed(CARERS),
    carerPhone: inventPhone(chance),
  }
}

function meansOf(chance: Chance, kind: Kind) {
  if (kind === 'child') return { occupation: 'student' as const, incomeSatang: null, debtSatang: null }
  const income =
    kind === 'working' ? chance.whole(40, 140) * 10_000 : chance.of([60_000, 70_000, 80_000, 160_000, 300_000])
  return {
    occupation: chance.weighed(kind === 'working' ? WORK : OLD_WORK),
    incomeSatang: chance.happens(0.7) ? income : null,
    debtSatang: chance.happens(0.5) ? chance.of([0, 0, 1_500_000, 5_000_000, 12_000_000]) : null,
  }
}
