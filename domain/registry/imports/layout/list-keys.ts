// What a column of a list may say. A list of any office is read by these; what it says beside them stays with the source.
import { z } from 'zod'

const IDENTITY = [
  'number',
  'numberPart',
  'noNumberReason',
  'prefix',
  'firstName',
  'middleName',
  'lastName',
  'fullName',
  'nickname',
  'sex',
  'birthDate',
  'birthDay',
  'birthMonth',
  'birthYear',
  'age',
  'phones',
  'hospitalNumber',
  'healthStationNumber',
  'caseNumber',
  'passport',
] as const

const ADDRESS = [
  'addressLine',
  'house',
  'moo',
  'village',
  'lane',
  'road',
  'areaLine',
  'subdistrict',
  'district',
  'province',
  'areaCode',
  'villageCode',
  'subdistrictCode',
  'districtCode',
  'provinceCode',
  'postcode',
  'latitude',
  'longitude',
  'residency',
] as const

const REGISTERED = [
  'registeredLine',
  'registeredHouse',
  'registeredMoo',
  'registeredSubdistrict',
  'registeredDistrict',
  'registeredProvince',
] as const

const HEALTH = [
  'healthRight',
  'groups',
  'groupMark',
  'povertyDimension',
  'disabilities',
  'disabilityMark',
  'disabilityCardNumber',
  'disabilityCardIssuedOn',
  'disabilityCardExpires',
  'disabilityCause',
  'adlScore',
  'adlOn',
  'diseases',
  'allergies',
] as const

const CARER = ['carerName', 'carerRelationship', 'carerPhone'] as const
const LIVING = ['occupation', 'education', 'maritalStatus', 'income', 'debt', 'livingStatus', 'diedOn', 'note'] as const
/** Not facts about a person, but needed to read the row. */
const BESIDE = ['sequence', 'healthUnit', 'houseId'] as const

export const LIST_KEY_GROUPS = {
  identity: IDENTITY,
  address: ADDRESS,
  registered: REGISTERED,
  health: HEALTH,
  carer: CARER,
  living: LIVING,
  beside: BESIDE,
} as const
export type ListKeyGroup = keyof typeof LIST_KEY_GROUPS

export const ListKey = z.enum([...IDENTITY, ...ADDRESS, ...REGISTERED, ...HEALTH, ...CARER, ...LIVING, ...BESIDE])
export type ListKey = z.infer<typeof ListKey>

/** Several columns may say the same thing: parts of a number, two telephones, a mark in each column of a group. */
export const MAY_REPEAT: ReadonlySet<ListKey> = new Set<ListKey>([
  'numberPart',
  'phones',
  'groupMark',
  'povertyDimension',
  'disabilityMark',
  'caseNumber',
  'diseases',
  'note',
])
