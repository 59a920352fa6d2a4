// What is typed on the form of a person, and what it says as facts. A correction sends only what was changed.
import type {
  Disability,
  GroupTag,
  HealthRight,
  NoNumberReason,
  Occupation,
  Relationship,
  Sex,
} from '../../../domain/registry/people/lists.ts'
import type { Person, PersonFacts, Precision } from '../../../domain/registry/people/person.ts'
import { parsePhones } from '../../../domain/registry/people/phone.ts'
import { satangFromBaht } from '../../../domain/shared/money.ts'

export type PersonDraft = {
  citizenNumber: string
  noNumberReason: NoNumberReason | ''
  prefix: string
  firstName: string
  lastName: string
  nickname: string
  sex: Sex | ''
  birthDate: string | null
  birthPrecision: Precision
  phones: string
  house: string
  moo: string
  village: string
  areaCode: string | null
  latitude: number | null
  longitude: number | null
  healthRight: HealthRight | ''
  groups: GroupTag[]
  disabilities: Disability[]
  disabilityCardNumber: string
  disabilityCardExpires: string | null
  adlScore: string
  adlOn: string | null
  diseases: string
  carerName: string
  carerRelationship: Relationship | ''
  carerPhone: string
  occupation: Occupation | ''
  income: string
  debt: string
  note: string
}

const baht = (satang: number | null | undefined) => (satang == null ? '' : String(satang / 100))

export function draftOf(person: Partial<Person>): PersonDraft {
  return {
    citizenNumber: '',
    noNumberReason: person.noNumberReason ?? '',
    prefix: person.prefix ?? '',
    firstName: person.firstName ?? '',
    lastName: person.lastName ?? '',
    nickname: person.nickname ?? '',
    sex: person.sex ?? '',
    birthDate: person.birthDate ?? null,
    birthPrecision: person.birthPrecision ?? 'day',
    phones: (person.phones ?? []).join(', '),
    house: person.address?.house ?? '',
    moo: person.address?.moo == null ? '' : String(person.address.moo),
    village: person.address?.village ?? '',
    areaCode: person.address?.areaCode ?? null,
    latitude: person.address?.latitude ?? null,
    longitude: person.address?.longitude ?? null,
    ...careDraftOf(person),
  }
}

function careDraftOf(person: Partial<Person>) {
  return {
    healthRight: person.healthRight ?? '',
    groups: person.groups ?? [],
    disabilities: person.disabilities ?? [],
    disabilityCardNumber: person.disabilityCardNumber ?? '',
    disabilityCardExpires: person.disabilityCardExpires ?? null,
    adlScore: person.adlScore == null ? '' : String(person.adlScore),
    adlOn: person.adlOn ?? null,
    diseases: (person.diseases ?? []).join(', '),
    carerName: person.carerName ?? '',
    carerRelationship: person.carerRelationship ?? '',
    carerPhone: person.carerPhone ?? '',
    occupation: person.occupation ?? '',
    income: baht(person.incomeSatang),
    debt: baht(person.debtSatang),
    note: person.note ?? '',
  } satisfies Partial<PersonDraft>
}

const said = (text: string) => text.trim() || null
const parts = (text: string) =>
  text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
const count = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null)
const chosen = <Code extends string>(code: Code | '') => code || null

export function factsOf(draft: PersonDraft): PersonFacts {
  return {
    noNumberReason: chosen(draft.noNumberReason),
    prefix: said(draft.prefix),
    firstName: draft.firstName.trim(),
    lastName: said(draft.lastName),
    nickname: said(draft.nickname),
    sex: chosen(draft.sex),
    birthDate: draft.birthDate,
    birthPrecision: draft.birthDate ? draft.birthPrecision : null,
    phones: parsePhones(draft.phones).phones,
    address: {
      house: said(draft.house),
      moo: count(draft.moo),
      village: said(draft.village),
      areaCode: draft.areaCode,
      latitude: draft.latitude,
      longitude: draft.longitude,
    },
    ...careFactsOf(draft),
  }
}

function careFactsOf(draft: PersonDraft) {
  return {
    healthRight: chosen(draft.healthRight),
    groups: draft.groups,
    disabilities: draft.disabilities,
    disabilityCardNumber: said(draft.disabilityCardNumber),
    disabilityCardExpires: draft.disabilityCardExpires,
    adlScore: count(draft.adlScore),
    adlOn: draft.adlOn,
    diseases: parts(draft.diseases),
    carerName: said(draft.carerName),
    carerRelationship: chosen(draft.carerRelationship),
    carerPhone: said(draft.carerPhone),
    occupation: chosen(draft.occupation),
    incomeSatang: draft.income.trim() ? (satangFromBaht(draft.income) ?? null) : null,
    debtSatang: draft.debt.trim() ? (satangFromBaht(draft.debt) ?? null) : null,
    note: said(draft.note),
  } satisfies Partial<PersonFacts>
}

/** Only the facts that differ; an address is one fact, sent whole. */
export function changedFacts(before: PersonDraft, after: PersonDraft): Partial<PersonFacts> {
  const [old, now] = [factsOf(before), factsOf(after)]
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field as keyof PersonFacts]),
  )
  return Object.fromEntries(changed)
}

/** For a new person: nothing is sent of what was left empty, which says nothing rather than "none". */
export function saidFacts(draft: PersonDraft): Partial<PersonFacts> & Pick<PersonFacts, 'firstName' | 'address'> {
  const facts = factsOf(draft)
  const filled = Object.entries(facts).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(filled), firstName: facts.firstName, address: facts.address }
}
