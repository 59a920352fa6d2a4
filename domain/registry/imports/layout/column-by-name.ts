// What a header says its column is: by its word, by the words of its parent above it, by a pattern, by a slip of spelling.

import { codeFor, DISABILITIES, GROUP_TAGS, type GroupTag } from '../../people/lists.ts'
import { editDistance } from '../area-names.ts'
import { remembered } from '../cleaning/remembered.ts'
import { barerHeaderKey, headerKey } from './header-key.ts'
import { KEY_OF_HEADER, PATTERNS } from './header-words.ts'
import type { ListKey } from './list-keys.ts'

export type Header = { parent: string; own: string }

const SHORTEST_FOR_SLIP = 7

/** What a header without a parent says; undefined for one that nobody knows. */
export function keyOfHeader(header: string): ListKey | undefined {
  const key = headerKey(header)
  if (key === '' || key.length > 60) return undefined
  const bare = barerHeaderKey(header)
  const known = KEY_OF_HEADER.get(key) ?? KEY_OF_HEADER.get(bare)
  if (known !== undefined || OF_SOMEBODY_ELSE.test(bare)) return known
  return PATTERNS.find(([pattern]) => pattern.test(bare))?.[1] ?? markOf(header) ?? keyOfSlip(bare)
}

/** Whoever made the list, and her family: their names and telephones are not hers. */
const OF_SOMEBODY_ELSE =
  /อสม|ผู้(?:สำรวจ|บันทึก|จัดเก็บ|รายงาน|เยี่ยม|ประเมิน|รับแทน|ใหญ่บ้าน)|เจ้าหน้าที่|บิดา|มารดา|พ่อ|แม่(?!ชี|เลี้ยง)|สามี|ภรรยา|คู่สมรส/

/** A column of a group or of a type of disability, in which a mark is put. */
export function markOf(header: string): ListKey | undefined {
  if (codeFor(DISABILITIES, header) && !/^\d$/.test(header.trim())) return 'disabilityMark'
  return groupOf(header) ? 'groupMark' : undefined
}

const HOME_OR_BED_BOUND = /ติดบ้าน.*ติดเตียง|ติดเตียง.*ติดบ้าน/
export const groupOf = remembered(
  (header: string): GroupTag | undefined =>
    codeFor(GROUP_TAGS, header) ?? (HOME_OR_BED_BOUND.test(headerKey(header)) ? 'dependent' : undefined),
)

/** One letter wrong in a long word: นามสกลุ, เลขประจำตัวประชาขน. Undefined where two different columns come as near. */
function keyOfSlip(key: string): ListKey | undefined {
  if (key.length < SHORTEST_FOR_SLIP) return undefined
  const near = new Set<ListKey>()
  for (const [word, known] of KEY_OF_HEADER) {
    if (Math.abs(word.length - key.length) <= 2 && word.length >= SHORTEST_FOR_SLIP && isSlip(word, key))
      near.add(known)
  }
  return near.size === 1 ? [...near][0] : undefined
}

/** Field names are typed by programs, which make no slips: RELIGION is no RELATION. */
const isSlip = (word: string, key: string) =>
  /[ก-๎]/.test(word) && editDistance(word, key) <= (Math.min(word.length, key.length) >= 12 ? 2 : 1)

const OF_CARER = /ผู้ดูแล|ผู้อุปการะ|ผู้ปกครอง|ญาติ/
const REGISTERED = /ทะเบียนบ้าน|ภูมิลำเนา|ตามบัตร/
const OF_CARD = /บัตร(?:ประจำตัว)?(?:คน|ผู้)?พิการ/
const OF_BIRTH = /เกิด/
const OF_HOME = /ที่อยู่|บ้าน/
const OF_DISABILITY = /พิการ/

const CARERS: Partial<Record<ListKey, ListKey>> = {
  fullName: 'carerName',
  firstName: 'carerName',
  carerName: 'carerName',
  phones: 'carerPhone',
  carerPhone: 'carerPhone',
  carerRelationship: 'carerRelationship',
}
export const AS_REGISTERED: Partial<Record<ListKey, ListKey>> = {
  addressLine: 'registeredLine',
  house: 'registeredHouse',
  moo: 'registeredMoo',
  subdistrict: 'registeredSubdistrict',
  district: 'registeredDistrict',
  province: 'registeredProvince',
}
const PARTS_OF_BIRTH: readonly (readonly [RegExp, ListKey])[] = [
  [/^(?:วัน|วันที่)$/, 'birthDay'],
  [/^เดือน$/, 'birthMonth'],
  [/^(?:ปี|พศ|ปีพศ)$/, 'birthYear'],
]

/** What a header under its parent says. A carer's occupation is nothing that is kept: null. */
export function keyUnderParent({ parent, own }: Header): ListKey | null | undefined {
  if (own === '') return keyOfHeader(parent)
  if (parent === '') return keyOfHeader(own)
  const key = keyOfHeader(own)
  if (OF_CARER.test(parent)) return (key && CARERS[key]) ?? null
  const isHouse = OF_HOME.test(parent) && headerKey(own) === 'เลขที่'
  if (isHouse) return REGISTERED.test(parent) ? 'registeredHouse' : 'house'
  if (REGISTERED.test(parent)) return (key && AS_REGISTERED[key]) ?? key
  if (OF_CARD.test(parent) && key === 'number') return 'disabilityCardNumber'
  if (OF_BIRTH.test(parent)) return PARTS_OF_BIRTH.find(([part]) => part.test(headerKey(own)))?.[1] ?? key
  if (OF_DISABILITY.test(parent) && codeFor(DISABILITIES, own)) return 'disabilityMark'
  return key ?? keyOfHeader(`${parent} ${own}`)
}
