// What is typed on the form of a person, and what it says as facts. A correction sends only what was changed.
import { FROM_ONE_MOUTH } from '../../../domain/registry/people/fold-person.ts'
import type { Identifier } from '../../../domain/registry/people/identifiers.ts'
import type { NoNumberReason, Relationship, Sex } from '../../../domain/registry/people/lists.ts'
import type { Residency } from '../../../domain/registry/people/living.ts'
import type { Person, PersonFacts, Precision } from '../../../domain/registry/people/person.ts'
import { parsePhones } from '../../../domain/registry/people/phone.ts'
import { type AddressDraft, addressDraftOf, addressOf } from './address-draft.ts'
import { type CareDraft, careDraftOf, careFactsOf } from './care-draft.ts'
import { chosen, said } from './typed-words.ts'

export type PhoneRow = { phone: string; owner: 'self' | Relationship | ''; name: string }

export type PersonDraft = CareDraft & {
  citizenNumber: string
  noNumberReason: NoNumberReason | ''
  identifiers: Identifier[]
  prefix: string
  firstName: string
  middleName: string
  lastName: string
  nickname: string
  englishName: string
  sex: Sex | ''
  birthDate: string | null
  birthPrecision: Precision
  phones: PhoneRow[]
  home: AddressDraft
  /** Of the house register: not known, the same as where she lives, or another. */
  registered: 'unknown' | 'same' | 'other'
  registeredHome: AddressDraft
  residency: Residency | ''
}

export const BLANK_PHONE: PhoneRow = { phone: '', owner: '', name: '' }

export function draftOf(person: Partial<Person>): PersonDraft {
  return {
    citizenNumber: '',
    noNumberReason: person.noNumberReason ?? '',
    identifiers: person.identifiers ?? [],
    prefix: person.prefix ?? '',
    firstName: person.firstName ?? '',
    middleName: person.middleName ?? '',
    lastName: person.lastName ?? '',
    nickname: person.nickname ?? '',
    englishName: person.englishName ?? '',
    sex: person.sex ?? '',
    birthDate: person.birthDate ?? null,
    birthPrecision: person.birthPrecision ?? 'day',
    phones: phoneRowsOf(person),
    home: addressDraftOf(person.address),
    ...registeredOf(person),
    residency: person.residency ?? '',
    ...careDraftOf(person),
  }
}

/** A line to type into is always there. */
function phoneRowsOf({ phones = [], phoneOwners = [] }: Partial<Person>): PhoneRow[] {
  const rows = phones.map((phone) => {
    const of = phoneOwners.find((one) => one.phone === phone)
    return { phone, owner: of?.owner ?? ('' as const), name: of?.name ?? '' }
  })
  return rows.length > 0 ? rows : [BLANK_PHONE]
}

const place = (draft: AddressDraft) => JSON.stringify({ ...draft, point: '' })

function registeredOf({ address, registeredAddress }: Partial<Person>) {
  const registeredHome = addressDraftOf(registeredAddress)
  if (!registeredAddress) return { registered: 'unknown' as const, registeredHome }
  const isSame = place(registeredHome) === place(addressDraftOf(address))
  return { registered: isSame ? ('same' as const) : ('other' as const), registeredHome }
}

function registeredFact({ registered, registeredHome, home }: PersonDraft) {
  if (registered === 'unknown') return null
  return addressOf(registered === 'same' ? { ...home, point: '' } : registeredHome)
}

/** Several numbers in one line are all taken; they have one owner. */
function phoneFacts(rows: readonly PhoneRow[]): Pick<PersonFacts, 'phones' | 'phoneOwners'> {
  const told = rows.flatMap(({ phone, owner, name }) =>
    parsePhones(phone).phones.map((one) => ({ phone: one, owner: chosen(owner), name: said(name) })),
  )
  const phones = [...new Set(told.map(({ phone }) => phone))]
  const phoneOwners = told.filter(({ owner, name }) => owner !== null || name !== null)
  return { phones, phoneOwners }
}

export function factsOf(draft: PersonDraft): PersonFacts {
  return {
    noNumberReason: chosen(draft.noNumberReason),
    identifiers: draft.identifiers.filter(({ value, key }) => key !== undefined || (value ?? '').trim() !== ''),
    prefix: said(draft.prefix),
    firstName: draft.firstName.trim(),
    middleName: said(draft.middleName),
    lastName: said(draft.lastName),
    nickname: said(draft.nickname),
    englishName: said(draft.englishName),
    sex: chosen(draft.sex),
    birthDate: draft.birthDate,
    birthPrecision: draft.birthDate ? draft.birthPrecision : null,
    ...phoneFacts(draft.phones),
    address: addressOf(draft.home),
    registeredAddress: registeredFact(draft),
    residency: chosen(draft.residency),
    ...careFactsOf(draft),
  }
}

/** Only the facts that differ; an address is one fact, and so is what only makes sense from one mouth. */
export function changedFacts(before: PersonDraft, after: PersonDraft): Partial<PersonFacts> {
  const [old, now] = [factsOf(before), factsOf(after)]
  const isChanged = (field: string) =>
    JSON.stringify(now[field as keyof PersonFacts]) !== JSON.stringify(old[field as keyof PersonFacts])
  const together = FROM_ONE_MOUTH.filter((fields) => fields.some(isChanged)).flat()
  const changed = Object.entries(now).filter(([field]) => isChanged(field) || together.some((one) => one === field))
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
