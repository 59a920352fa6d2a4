// Somebody met on the road: a name and a place are enough, everything else may come later.
import { parseCitizenNumber } from '../../../domain/registry/people/citizen-number.ts'
import { splitName } from '../../../domain/registry/people/names.ts'
import type { NewPerson } from '../../../domain/registry/people/person.ts'
import { parsePhones } from '../../../domain/registry/people/phone.ts'
import { toArabicDigits } from '../../../domain/shared/thai-text.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'

export type Village = {
  key: string
  areaCode: string | null
  areaName: string
  moo: number | null
  village: string | null
}
export type Here = { latitude: number; longitude: number; accuracyMetres: number }

export const MET_GROUPS = [
  'older-person',
  'disabled',
  'bed-bound',
  'home-bound',
  'dependent',
  'psychiatric',
  'low-income',
  'out-of-school',
  'homeless',
] as const satisfies NewPerson['groups']
export type MetGroup = (typeof MET_GROUPS)[number]

export type RegistrationSheet = {
  id: string
  name: string
  /** The key of a village, or where she was met. */
  place: string | null
  here: Here | null
  house: string
  nickname: string
  sex: 'male' | 'female' | null
  /** An age, or a year of birth in พ.ศ. */
  age: string
  phone: string
  groups: MetGroup[]
  number: string
}

export const blankRegistration = (id: string): RegistrationSheet => ({
  id,
  name: '',
  place: null,
  here: null,
  house: '',
  nickname: '',
  sex: null,
  age: '',
  phone: '',
  groups: [],
  number: '',
})

/** A new one in the house of somebody who is known. */
export function registrationBeside(id: string, mate: PersonLine | undefined): RegistrationSheet {
  if (!mate) return blankRegistration(id)
  const { areaCode, moo, village, house } = mate
  return { ...blankRegistration(id), place: villageKey({ areaCode, moo, village }), house: house ?? '' }
}

/** No name yet and nothing else of her: where she might live is what the page itself began with. */
export const isUnsaid = (sheet: RegistrationSheet): boolean =>
  JSON.stringify({ ...sheet, id: '', place: null, here: null, house: '' }) === JSON.stringify(blankRegistration(''))

const villageKey = ({ areaCode, moo, village }: Pick<PersonLine, 'areaCode' | 'moo' | 'village'>) =>
  `${areaCode}|${moo}|${village}`

/** Where the people of this phone live, the most lived in first. */
export function villagesOf(lines: readonly PersonLine[]): Village[] {
  const counted = new Map<string, { village: Village; people: number }>()
  for (const { areaCode, areaName, moo, village } of lines) {
    const key = villageKey({ areaCode, moo, village })
    const known = counted.get(key)
    if (known) known.people += 1
    else counted.set(key, { village: { key, areaCode, areaName, moo, village }, people: 1 })
  }
  return [...counted.values()].sort((a, b) => b.people - a.people).map(({ village }) => village)
}

/** Of the person on this phone who lives nearest, when somebody is met far from any known village. */
export function areaAround(here: Here | null, lines: readonly PersonLine[]): string | null {
  const away = ({ latitude, longitude }: PersonLine) =>
    here && latitude !== null && longitude !== null
      ? (latitude - here.latitude) ** 2 + (longitude - here.longitude) ** 2
      : Number.POSITIVE_INFINITY
  const inAreas = lines.filter(({ areaCode }) => areaCode !== null)
  return [...inAreas].sort((a, b) => away(a) - away(b))[0]?.areaCode ?? null
}

export type NumberTrouble = 'length' | 'checksum' | undefined

export function numberTrouble(typed: string): NumberTrouble {
  if (typed.trim() === '') return undefined
  const read = parseCitizenNumber(typed)
  return 'number' in read ? undefined : read.problem === 'number-checksum' ? 'checksum' : 'length'
}

type Birth = Pick<NewPerson, 'birthDate' | 'birthPrecision'>

/** 72 is an age, 2497 a year; anything else is not understood. */
export function birthOf(typed: string, today: string): Birth | undefined {
  const number = Number(toArabicDigits(typed).trim())
  const year = Number(today.slice(0, 4))
  if (!Number.isInteger(number) || typed.trim() === '') return undefined
  if (number >= 0 && number <= 120) return { birthDate: `${year - number}-01-01`, birthPrecision: 'year' }
  const born = number - 543
  if (born >= year - 120 && born <= year) return { birthDate: `${born}-01-01`, birthPrecision: 'year' }
  return undefined
}

export type RegistrationTrouble = 'name' | 'place' | 'number' | 'age'

/** Why she cannot be registered yet; undefined when she can. */
export function registrationTrouble(sheet: RegistrationSheet, today: string): RegistrationTrouble | undefined {
  if (sheet.name.trim().length < 2) return 'name'
  if (sheet.place === null || (sheet.place === 'here' && !sheet.here)) return 'place'
  if (sheet.age.trim() !== '' && !birthOf(sheet.age, today)) return 'age'
  if (numberTrouble(sheet.number)) return 'number'
  return undefined
}

export function personBodyOf(sheet: RegistrationSheet, lines: readonly PersonLine[], today: string): NewPerson {
  const village = villagesOf(lines).find(({ key }) => key === sheet.place)
  const { prefix, firstName, lastName } = splitName(sheet.name)
  const { phones } = parsePhones(sheet.phone)
  const read = parseCitizenNumber(sheet.number)
  const here = sheet.place === 'here' ? sheet.here : null
  return {
    id: sheet.id,
    prefix,
    firstName,
    lastName,
    address: {
      house: sheet.house.trim() || null,
      moo: village?.moo ?? null,
      village: village?.village ?? null,
      areaCode: village ? village.areaCode : areaAround(here, lines),
      latitude: here?.latitude ?? null,
      longitude: here?.longitude ?? null,
    },
    ...(sheet.nickname.trim() ? { nickname: sheet.nickname.trim() } : {}),
    ...(sheet.sex ? { sex: sheet.sex } : {}),
    ...birthOf(sheet.age, today),
    ...(phones.length > 0 ? { phones } : {}),
    ...(sheet.groups.length > 0 ? { groups: sheet.groups } : {}),
    ...('number' in read ? { citizenNumber: read.number } : {}),
  }
}

/** Refused before: on the page again, as it was sent. */
export function sheetOfPerson(body: NewPerson, lines: readonly PersonLine[], today: string): RegistrationSheet {
  const { address } = body
  const village = villagesOf(lines).find(
    ({ areaCode, moo, village: name }) =>
      areaCode === address.areaCode && moo === address.moo && name === address.village,
  )
  const { latitude, longitude } = address
  const here = latitude !== null && longitude !== null ? { latitude, longitude, accuracyMetres: 0 } : null
  return {
    ...blankRegistration(body.id),
    name: [body.prefix, body.firstName, body.lastName].filter(Boolean).join(' '),
    place: here ? 'here' : (village?.key ?? null),
    here,
    house: address.house ?? '',
    nickname: body.nickname ?? '',
    sex: body.sex ?? null,
    age: body.birthDate ? String(Number(today.slice(0, 4)) - Number(body.birthDate.slice(0, 4))) : '',
    phone: body.phones?.join(' ') ?? '',
    groups: MET_GROUPS.filter((group) => body.groups?.includes(group)),
    number: body.citizenNumber ?? '',
  }
}
