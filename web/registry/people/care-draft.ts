// The half of a person's form that is about health, care and livelihood.
import type { Benefit } from '../../../domain/registry/people/benefit.ts'
import type { Carer } from '../../../domain/registry/people/carer.ts'
import type { CardState, DisabilityCause } from '../../../domain/registry/people/disability-card.ts'
import type {
  Disability,
  GroupTag,
  HealthRight,
  Occupation,
  Relationship,
} from '../../../domain/registry/people/lists.ts'
import type { Education, MaritalStatus } from '../../../domain/registry/people/living.ts'
import type { Person, PersonFacts } from '../../../domain/registry/people/person.ts'
import { parsePhones } from '../../../domain/registry/people/phone.ts'
import { satangFromBaht } from '../../../domain/shared/money.ts'
import { chosen, parts, said, wholeNumber } from './typed-words.ts'

export type BenefitRow = Omit<Benefit, 'kind' | 'amountSatang' | 'note'> & {
  kind: Benefit['kind'] | ''
  amount: string
  note: string
}
export type CarerRow = Omit<Carer, 'relationship' | 'kind' | 'phone'> & {
  relationship: Relationship | ''
  kind: NonNullable<Carer['kind']> | ''
  phone: string
}

export type CareDraft = {
  healthRight: HealthRight | ''
  healthRightType: string
  healthRightUnit: string
  healthRightCheckedOn: string | null
  groups: GroupTag[]
  disabilities: Disability[]
  disabilityCause: DisabilityCause | ''
  disabilityCardState: CardState | ''
  disabilityCardNumber: string
  disabilityCardIssuedOn: string | null
  disabilityCardExpires: string | null
  disabilityCardPlace: string
  adlScore: string
  adlOn: string | null
  diseases: string
  allergies: string
  carerName: string
  carerRelationship: Relationship | ''
  carerPhone: string
  carers: CarerRow[]
  education: Education | ''
  maritalStatus: MaritalStatus | ''
  occupation: Occupation | ''
  income: string
  debt: string
  benefits: BenefitRow[]
  note: string
}

const baht = (satang: number | null | undefined) => (satang == null ? '' : String(satang / 100))

export function careDraftOf(person: Partial<Person>): CareDraft {
  return {
    healthRight: person.healthRight ?? '',
    healthRightType: person.healthRightType ?? '',
    healthRightUnit: person.healthRightUnit ?? '',
    healthRightCheckedOn: person.healthRightCheckedOn ?? null,
    groups: person.groups ?? [],
    disabilities: person.disabilities ?? [],
    disabilityCause: person.disabilityCause ?? '',
    disabilityCardState: person.disabilityCardState ?? '',
    disabilityCardNumber: person.disabilityCardNumber ?? '',
    disabilityCardIssuedOn: person.disabilityCardIssuedOn ?? null,
    disabilityCardExpires: person.disabilityCardExpires ?? null,
    disabilityCardPlace: person.disabilityCardPlace ?? '',
    adlScore: person.adlScore == null ? '' : String(person.adlScore),
    adlOn: person.adlOn ?? null,
    diseases: (person.diseases ?? []).join(', '),
    allergies: (person.allergies ?? []).join(', '),
    carerName: person.carerName ?? '',
    carerRelationship: person.carerRelationship ?? '',
    carerPhone: person.carerPhone ?? '',
    carers: (person.carers ?? []).map((carer) => ({
      ...carer,
      relationship: carer.relationship ?? '',
      kind: carer.kind ?? '',
      phone: carer.phone ?? '',
    })),
    education: person.education ?? '',
    maritalStatus: person.maritalStatus ?? '',
    occupation: person.occupation ?? '',
    income: baht(person.incomeSatang),
    debt: baht(person.debtSatang),
    benefits: (person.benefits ?? []).map(({ amountSatang, note, ...benefit }) => ({
      ...benefit,
      amount: baht(amountSatang),
      note: note ?? '',
    })),
    note: person.note ?? '',
  }
}

const satang = (typed: string) => (typed.trim() ? (satangFromBaht(typed) ?? null) : null)

export function careFactsOf(draft: CareDraft) {
  return {
    healthRight: chosen(draft.healthRight),
    healthRightType: said(draft.healthRightType),
    healthRightUnit: said(draft.healthRightUnit),
    healthRightCheckedOn: draft.healthRightCheckedOn,
    groups: draft.groups,
    disabilities: draft.disabilities,
    disabilityCause: chosen(draft.disabilityCause),
    disabilityCardState: chosen(draft.disabilityCardState),
    disabilityCardNumber: said(draft.disabilityCardNumber),
    disabilityCardIssuedOn: draft.disabilityCardIssuedOn,
    disabilityCardExpires: draft.disabilityCardExpires,
    disabilityCardPlace: said(draft.disabilityCardPlace),
    adlScore: wholeNumber(draft.adlScore),
    adlOn: draft.adlOn,
    diseases: parts(draft.diseases),
    allergies: parts(draft.allergies),
    carerName: said(draft.carerName),
    carerRelationship: chosen(draft.carerRelationship),
    carerPhone: said(draft.carerPhone),
    carers: carersOf(draft.carers),
    education: chosen(draft.education),
    maritalStatus: chosen(draft.maritalStatus),
    occupation: chosen(draft.occupation),
    incomeSatang: satang(draft.income),
    debtSatang: satang(draft.debt),
    benefits: benefitsOf(draft.benefits),
    note: said(draft.note),
  } satisfies Partial<PersonFacts>
}

/** A row without a name is one that was opened and left. */
const carersOf = (rows: readonly CarerRow[]): Carer[] =>
  rows
    .filter(({ name }) => name.trim() !== '')
    .map(({ relationship, kind, phone, ...row }) => ({
      ...row,
      name: row.name.trim(),
      relationship: chosen(relationship),
      kind: chosen(kind),
      phone: parsePhones(phone).phones[0] ?? null,
    }))

const benefitsOf = (rows: readonly BenefitRow[]): Benefit[] =>
  rows.flatMap(({ kind, amount, note, ...row }) =>
    kind === '' ? [] : [{ kind, ...row, amountSatang: satang(amount), note: said(note) }],
  )
