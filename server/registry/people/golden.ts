// From what the sources say to the rows of the golden record.
import { createHash } from 'node:crypto'
import type { FoldedAddress } from '../../../domain/registry/people/fold-addresses.ts'
import { foldPerson, type Golden, type PersonSays } from '../../../domain/registry/people/fold-person.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { searchKey, sortKey } from '../../../domain/shared/thai-text.ts'
import type { Seal } from '../../platform/seal.ts'
import type { KeptIdentifier } from './sealed-identifiers.ts'

/** A 13-digit number as it is kept: sealed, findable by its blind index, its last three digits to show. */
export type SealedNumber = { sealed: Buffer; blindIndex: Buffer; tail: string; sourceId: string }

/** Snake case and hex, ready for the SQL function write_golden. */
export type GoldenRow = Record<string, unknown> & { id: string }

export const sealNumber = (seal: Seal, number: string, sourceId: string): SealedNumber => ({
  sealed: seal.close(number),
  blindIndex: seal.blindIndex(number),
  tail: number.slice(-3),
  sourceId,
})

type Named = Pick<PersonFacts, 'firstName'> &
  Partial<Pick<PersonFacts, 'lastName' | 'birthDate' | 'birthPrecision' | 'address'>>

/** Finds the same person again where there is no number: name, birth date and area. Undefined when a part is missing. */
export function matchKey({ firstName, lastName, birthDate, birthPrecision, address }: Named): Buffer | undefined {
  if (!birthDate || !address?.areaCode) return undefined
  const said = [
    searchKey(firstName),
    searchKey(lastName ?? ''),
    birthDate,
    birthPrecision ?? 'day',
    address.areaCode.slice(0, 6),
  ]
  return createHash('sha256').update(said.join('|')).digest()
}

/** Dictionary order of the given name, then of the surname; a space sorts before every letter. */
export const nameSortKey = (firstName: string, lastName: string | null | undefined) =>
  `${sortKey(firstName)} ${sortKey(lastName ?? '')}`

function healthOf(facts: Partial<PersonFacts>) {
  const { disabilities = [], diseases = [], allergies = [], disabilityCardExpires } = facts
  const others = [
    facts.disabilityCardNumber,
    facts.disabilityCardState,
    facts.disabilityCardIssuedOn,
    facts.disabilityCardPlace,
    facts.disabilityCause,
    facts.deathCause,
  ]
  const nothing =
    !disabilities.length && !diseases.length && !allergies.length && !disabilityCardExpires && facts.adlScore == null
  if (nothing && !others.some(Boolean)) return null
  const forLife = disabilityCardExpires === 'lifetime'
  return {
    disabilities,
    diseases,
    allergies,
    disability_card: facts.disabilityCardNumber ?? null,
    disability_card_expires: forLife ? null : (disabilityCardExpires ?? null),
    disability_card_for_life: forLife,
    disability_card_state: facts.disabilityCardState ?? null,
    disability_card_issued_on: facts.disabilityCardIssuedOn ?? null,
    disability_card_place: facts.disabilityCardPlace ?? null,
    disability_cause: facts.disabilityCause ?? null,
    adl_score: facts.adlScore ?? null,
    adl_on: facts.adlOn ?? null,
    death_cause: facts.deathCause ?? null,
  }
}

function economyOf({ incomeSatang, debtSatang, benefits = [] }: Partial<PersonFacts>) {
  if (incomeSatang == null && debtSatang == null && benefits.length === 0) return null
  return { income_satang: incomeSatang ?? null, debt_satang: debtSatang ?? null, benefits }
}

const SAME = 'same-as-number'

/** The number of a disability card, as it may stand in what a source says: it is usually the 13-digit number itself. */
export const sealCard = (seal: Seal, card: string, citizenNumber: string | undefined) =>
  card === citizenNumber ? SAME : seal.close(card).toString('base64')

/** Its last digits, to show. `tail` are those of the person's own number. */
export function cardTail(seal: Seal, sealed: string, tail: string | null): string | null {
  return sealed === SAME ? tail : seal.open(Buffer.from(sealed, 'base64')).toString().slice(-3)
}

/** The row of a person, from all that speaks of her and the number that is believed. */
export function goldenRow(
  personId: string,
  sources: PersonSays[],
  number?: SealedNumber,
  golden: Golden = foldPerson(sources),
): GoldenRow {
  const { facts } = golden
  const firstName = facts.firstName ?? '?'
  const home = golden.addresses.at(-1)
  const key = matchKey({ ...facts, firstName, ...(home ? { address: home } : {}) })
  return {
    id: personId,
    ...namesOf(facts, firstName),
    ...plainOf(facts),
    no_number_reason: number ? null : (facts.noNumberReason ?? null),
    number_tail: number?.tail ?? null,
    area_code: home?.areaCode ?? null,
    house: home?.house ?? null,
    moo: home?.moo ?? null,
    holders: [...new Set(sources.map(({ organizationId }) => organizationId))].sort(),
    match_key: key?.toString('hex') ?? null,
    addresses: golden.addresses.map(addressRow),
    phones: phoneRows(golden),
    tags: golden.tags.map(({ tag, fromDay, sourceId }) => ({ tag, from_day: fromDay, source_id: sourceId })),
    identifiers: [...(number ? [numberRow(number)] : []), ...identifierRows(golden)],
    health: healthOf(facts),
    economy: economyOf(facts),
    disagreements: golden.disagreements.length,
  }
}

const namesOf = (facts: Partial<PersonFacts>, firstName: string) => ({
  prefix: facts.prefix ?? null,
  first_name: firstName,
  middle_name: facts.middleName ?? null,
  last_name: facts.lastName ?? null,
  nickname: facts.nickname ?? null,
  english_name: facts.englishName ?? null,
  sort_key: nameSortKey(firstName, facts.lastName),
  first_key: searchKey(firstName),
  last_key: searchKey(facts.lastName ?? ''),
  nick_key: searchKey(facts.nickname ?? ''),
})

const plainOf = (facts: Partial<PersonFacts>) => ({
  sex: facts.sex ?? null,
  birth_date: facts.birthDate ?? null,
  birth_precision: facts.birthPrecision ?? null,
  registered_address: facts.registeredAddress ?? null,
  residency: facts.residency ?? null,
  education: facts.education ?? null,
  marital_status: facts.maritalStatus ?? null,
  health_right: facts.healthRight ?? null,
  health_right_type: facts.healthRightType ?? null,
  health_right_unit: facts.healthRightUnit ?? null,
  health_right_checked_on: facts.healthRightCheckedOn ?? null,
  groups: facts.groups ?? [],
  carer_name: facts.carerName ?? null,
  carer_relationship: facts.carerRelationship ?? null,
  carer_phone: facts.carerPhone ?? null,
  carers: facts.carers ?? [],
  occupation: facts.occupation ?? null,
  note: facts.note ?? null,
  died_on: facts.diedOn ?? null,
  death_place: facts.deathPlace ?? null,
  departed_on: facts.departedOn ?? null,
  departed_to: facts.departedTo ?? null,
})

const addressRow = (one: FoldedAddress) => ({
  house: one.house,
  moo: one.moo,
  village: one.village,
  lane: one.lane ?? null,
  road: one.road ?? null,
  community: one.community ?? null,
  postcode: one.postcode ?? null,
  area_code: one.areaCode,
  latitude: one.latitude,
  longitude: one.longitude,
  from_day: one.fromDay,
  to_day: one.toDay,
  source_id: one.sourceId,
})

function phoneRows({ facts: { phoneOwners = [] }, phones }: Golden) {
  return phones.map(({ phone, sourceId }) => {
    const of = phoneOwners.find((one) => one.phone === phone)
    return { phone, owner: of?.owner ?? null, owner_name: of?.name ?? null, source_id: sourceId }
  })
}

const numberRow = ({ sealed, blindIndex, sourceId }: SealedNumber) => ({
  kind: 'citizen-number',
  sealed: sealed.toString('hex'),
  blind_index: blindIndex.toString('hex'),
  source_id: sourceId,
})

/** Further identifiers stand sealed in what a source says. */
const identifierRows = ({ facts: { identifiers = [] }, identifiersFrom }: Golden) =>
  (identifiers as KeptIdentifier[]).map(({ kind, sealed, index, tail, issuer, fromDay, toDay }, at) => ({
    kind,
    sealed: Buffer.from(sealed, 'base64').toString('hex'),
    blind_index: index,
    tail: tail ?? null,
    issuer,
    from_day: fromDay,
    to_day: toDay,
    source_id: identifiersFrom[at],
  }))
