// A person as the registry knows her: the golden record made from the sources that speak of her.
import { z } from 'zod'
import { Benefit } from './benefit.ts'
import { Carer, PhoneOwner } from './carer.ts'
import { DerivedGroup } from './derived-groups.ts'
import { CardState, DisabilityCause } from './disability-card.ts'
import { Identifier } from './identifiers.ts'
import {
  DebtOrIncome,
  Disability,
  GroupTag,
  HealthRight,
  NoNumberReason,
  Occupation,
  Relationship,
  Sex,
} from './lists.ts'
import { Education, MaritalStatus, Residency } from './living.ts'
import { PersonMatch } from './person-match.ts'

export const Precision = z.enum(['day', 'month', 'year'])
export type Precision = z.infer<typeof Precision>

export const Address = z.object({
  house: z.string().max(60).nullable(),
  moo: z.number().int().min(0).max(99).nullable(),
  village: z.string().max(120).nullable(),
  /** ซอย, ถนน, ชุมชน of a town and รหัสไปรษณีย์. Older words lack the keys, which says the same as null. */
  lane: z.string().max(80).nullish(),
  road: z.string().max(80).nullish(),
  community: z.string().max(120).nullish(),
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullish(),
  /** Official code, 2 to 8 digits, as exact as is known; null when even the province is unknown. */
  areaCode: z
    .string()
    .regex(/^\d{2}(\d{2}(\d{2}(\d{2})?)?)?$/)
    .nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
})
export type Address = z.infer<typeof Address>

/** What one source can say of a person. A missing key says nothing; null says there is none. Days are ISO (ค.ศ.). */
export const PersonFacts = z.object({
  noNumberReason: NoNumberReason.nullable(),
  prefix: z.string().max(80).nullable(),
  firstName: z.string().min(1).max(120),
  lastName: z.string().max(120).nullable(),
  nickname: z.string().max(60).nullable(),
  sex: Sex.nullable(),
  birthDate: z.iso.date().nullable(),
  birthPrecision: Precision.nullable(),
  phones: z.array(z.string().max(20)).max(10),
  address: Address,
  healthRight: HealthRight.nullable(),
  groups: z.array(GroupTag),
  disabilities: z.array(Disability),
  disabilityCardNumber: z.string().max(30).nullable(),
  /** ISO day, or 'lifetime' (ตลอดชีพ). */
  disabilityCardExpires: z.union([z.iso.date(), z.literal('lifetime')]).nullable(),
  adlScore: z.number().int().min(0).max(20).nullable(),
  adlOn: z.iso.date().nullable(),
  diseases: z.array(z.string().max(120)).max(40),
  carerName: z.string().max(200).nullable(),
  carerRelationship: Relationship.nullable(),
  carerPhone: z.string().max(20).nullable(),
  occupation: Occupation.nullable(),
  /** Satang a month; 0 says "no income", null says "not known". */
  incomeSatang: DebtOrIncome.nullable(),
  debtSatang: DebtOrIncome.nullable(),
  note: z.string().max(2000).nullable(),
  middleName: z.string().max(120).nullable().optional(),
  englishName: z.string().max(200).nullable().optional(),
  identifiers: z.array(Identifier).max(20).optional(),
  phoneOwners: z.array(PhoneOwner).max(10).optional(),
  /** ที่อยู่ตามทะเบียนบ้าน; `address` is where she lives. */
  registeredAddress: Address.nullable().optional(),
  residency: Residency.nullable().optional(),
  /** Beside the main one of carerName. */
  carers: z.array(Carer).max(10).optional(),
  education: Education.nullable().optional(),
  maritalStatus: MaritalStatus.nullable().optional(),
  /** ท.74 and the like, as it stands on the certificate. */
  healthRightType: z.string().max(60).nullable().optional(),
  healthRightUnit: z.string().max(160).nullable().optional(),
  healthRightCheckedOn: z.iso.date().nullable().optional(),
  benefits: z.array(Benefit).max(20).optional(),
  allergies: z.array(z.string().max(120)).max(20).optional(),
  disabilityCardState: CardState.nullable().optional(),
  disabilityCardIssuedOn: z.iso.date().nullable().optional(),
  disabilityCardPlace: z.string().max(160).nullable().optional(),
  disabilityCause: DisabilityCause.nullable().optional(),
  diedOn: z.iso.date().nullable().optional(),
  deathPlace: z.string().max(200).nullable().optional(),
  deathCause: z.string().max(300).nullable().optional(),
  /** She has left for a place that no organisation of the network looks after. */
  departedOn: z.iso.date().nullable().optional(),
  departedTo: z.string().max(200).nullable().optional(),
})
export type PersonFacts = z.infer<typeof PersonFacts>

/** What a form sends: facts and, when it is known, the 13-digit number. */
export const NewPerson = PersonFacts.partial()
  .required({ firstName: true, address: true })
  .extend({
    id: z.uuid(),
    citizenNumber: z.string().max(30).nullable().optional(),
  })
export type NewPerson = z.infer<typeof NewPerson>

/** A correction says only what it changes. `revision` is the one that was on the screen. */
export const PersonCorrection = PersonFacts.partial().extend({
  id: z.uuid(),
  revision: z.number().int(),
  citizenNumber: z.string().max(30).nullable().optional(),
})
export type PersonCorrection = z.infer<typeof PersonCorrection>

/** She lives somewhere else from that day on; what was counted before stays with the old address. */
export const Move = z.object({
  id: z.uuid(),
  movedOn: z.iso.date(),
  address: Address,
  revision: z.number().int().optional(),
})
export type Move = z.infer<typeof Move>

export const DatedAddress = Address.extend({
  fromDay: z.iso.date().nullable(),
  toDay: z.iso.date().nullable(),
  /** ต. อ. จ. in one line, ready to show. */
  areaName: z.string(),
})
export type DatedAddress = z.infer<typeof DatedAddress>

export const PersonSource = z.object({
  id: z.uuid(),
  kind: z.enum(['import', 'manual']),
  organizationName: z.string(),
  saidOn: z.iso.date(),
  fileName: z.string().nullable(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  by: z.string().nullable(),
  /** What this source says, field by field. */
  says: z.record(z.string(), z.unknown()),
})
export type PersonSource = z.infer<typeof PersonSource>

/** Which groups of facts the reader may see under the agreements in force. */
export const FactGroups = z.object({ health: z.boolean(), economy: z.boolean() })

/** A group that was said of her, from that day on. */
export const DatedTag = z.object({
  group: GroupTag,
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  organizationName: z.string(),
})
export type DatedTag = z.infer<typeof DatedTag>

const Amount = z.object({ satang: z.number().int(), saidOn: z.iso.date() })
export const Means = z.object({ field: z.enum(['incomeSatang', 'debtSatang']), first: Amount, latest: Amount })
export type Means = z.infer<typeof Means>

export const Person = PersonFacts.partial().extend({
  id: z.uuid(),
  revision: z.number().int(),
  fullName: z.string(),
  maskedNumber: z.string().nullable(),
  /** At her death, when she has died. */
  age: z.number().int().nullable(),
  /** Of `groups`, and beside them, what follows from her age and her latest assessment. */
  derived: z.array(DerivedGroup),
  /** By whoever made it: at a visit, or as a list told it. Absent where no agreement opens health. */
  latestAdl: z.object({ score: z.number().int(), on: z.iso.date().nullable() }).nullable(),
  tags: z.array(DatedTag),
  addresses: z.array(DatedAddress),
  registeredAreaName: z.string().nullable(),
  areaName: z.string(),
  holders: z.array(z.object({ id: z.uuid(), name: z.string() })),
  lastVisitOn: z.iso.date().nullable(),
  visitCount: z.number().int(),
  openNeeds: z.number().int(),
  sees: FactGroups,
  sources: z.array(PersonSource),
  /** Which source each field was taken from. */
  takenFrom: z.record(z.string(), z.uuid()),
  /** The first and the latest word on income and debt, where there is more than one. */
  means: z.array(Means),
  /** Fields on which the sources don't agree. */
  disagreements: z.array(
    z.object({
      field: z.string(),
      values: z.array(
        z.object({
          value: z.unknown(),
          organizationName: z.string(),
          saidOn: z.iso.date(),
          sourceId: z.uuid(),
        }),
      ),
    }),
  ),
  can: z.object({ edit: z.boolean(), recordVisit: z.boolean() }),
})
export type Person = z.infer<typeof Person>

export const PersonListItem = z.object({
  id: z.uuid(),
  fullName: z.string(),
  nickname: z.string().nullable(),
  maskedNumber: z.string().nullable(),
  sex: Sex.nullable(),
  age: z.number().int().nullable(),
  areaCode: z.string().nullable(),
  areaName: z.string(),
  house: z.string().nullable(),
  moo: z.number().int().nullable(),
  groups: z.array(GroupTag),
  adlScore: z.number().int().nullable(),
  lastVisitOn: z.iso.date().nullable(),
  openNeeds: z.number().int(),
  diedOn: z.iso.date().nullable(),
  /** Why a search found her; without a search there is none. */
  match: PersonMatch.optional(),
})
export type PersonListItem = z.infer<typeof PersonListItem>

/** Lists of what is to be put right, or seen to. */
export const Worklist = z.enum([
  'number-not-valid',
  'no-carer',
  'card-expired',
  'card-expiring-90',
  'prefix-out-of-date',
  'not-visited-30',
  'not-visited-90',
  'sources-disagree',
  'from-field',
  'maybe-double',
  'has-questions',
])
export type Worklist = z.infer<typeof Worklist>

const Age = z.coerce.number().int().min(0).max(130)

/** `search` is whatever the search box takes (name, number, phone, house, area); `after` is the cursor of the page before. */
export const PeopleQuery = z.object({
  search: z.string().max(200).optional(),
  /** An area code, or the code of a health region such as R12. */
  area: z
    .string()
    .regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6}|\d{8})$/)
    .optional(),
  group: GroupTag.optional(),
  adl: z.enum(['social-bound', 'home-bound', 'bed-bound']).optional(),
  notVisitedDays: z.coerce.number().int().min(1).max(3650).optional(),
  worklist: Worklist.optional(),
  sex: Sex.optional(),
  ageFrom: Age.optional(),
  ageTo: Age.optional(),
  disability: Disability.optional(),
  healthRight: HealthRight.optional(),
  need: z.enum(['open', 'urgent']).optional(),
  /** A tag of the office's own, by its id. */
  tag: z.uuid().optional(),
  living: z.enum(['living', 'dead', 'all']).default('living'),
  sort: z.enum(['name', '-name', 'last-visit', '-last-visit', 'age', '-age', 'area', '-area']).default('name'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>

export const PeoplePage = z.object({
  people: z.array(PersonListItem),
  /** Counted up to a thousand; beyond that `more` is true. */
  count: z.object({ value: z.number().int(), more: z.boolean() }),
  next: z.string().nullable(),
})
export type PeoplePage = z.infer<typeof PeoplePage>
