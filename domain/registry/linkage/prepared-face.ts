// Everything a comparison needs of a face, computed once: a face is compared with many.
import { searchKey } from '../../shared/thai-text.ts'
import { parsePrefix } from '../people/names.ts'
import type { Face } from './face.ts'
import { type PreparedBirth, prepareBirth } from './prepared-birth.ts'
import { type PreparedName, prepareName } from './prepared-name.ts'
import { rememberedFor } from './remembered-names.ts'

export type PreparedFace = {
  number: string | null
  wrongNumber: string | null
  maskedNumber: string | null
  first: PreparedName
  last: PreparedName | null
  nickname: PreparedName | null
  sex: 'male' | 'female' | null
  birth: PreparedBirth | null
  /** 103/4, however it was written. */
  house: string
  moo: number | null
  village: string
  areaCode: string
  phones: readonly string[]
  /** The carer without her title. */
  carer: PreparedName | null
}

const MEN = /^(?:นาย|เด็กชาย|ด\.?ช|พระ|สามเณร)/
const WOMEN = /^(?:นาง|น\.?ส|เด็กหญิง|ด\.?ญ|แม่ชี|คุณหญิง)/

const sexOfPrefix = rememberedFor((prefix: string) =>
  MEN.test(prefix) ? ('male' as const) : WOMEN.test(prefix) ? ('female' as const) : null,
)

const houseKey = (house: string) =>
  searchKey(house)
    .replace(/^(?:บ้านเลขที่|เลขที่|บ้าน)/, '')
    .replace(/\\/g, '/')
    .replace(/(?<!\d)0+(?=\d)/g, '')

const villageKey = rememberedFor((village: string) => searchKey(village).replace(/^(?:หมู่บ้าน|บ้าน|ชุมชน)(?=.{2})/, ''))

const carerNamed = rememberedFor((carer: string) => prepareName(parsePrefix(carer)?.rest ?? carer))

export function prepareFace(face: Face): PreparedFace {
  return {
    number: face.number,
    wrongNumber: face.wrongNumber,
    maskedNumber: face.maskedNumber,
    first: prepareName(face.firstName),
    last: face.lastName ? prepareName(face.lastName) : null,
    nickname: face.nickname ? prepareName(face.nickname) : null,
    sex: face.sex ?? (face.prefix ? sexOfPrefix(face.prefix) : null),
    birth: face.birthDate === null ? null : prepareBirth(face.birthDate, face.birthPrecision ?? 'day'),
    house: face.house === null ? '' : houseKey(face.house),
    moo: face.moo,
    village: face.village === null ? '' : villageKey(face.village),
    areaCode: face.areaCode ?? '',
    phones: face.phones,
    carer: face.carerName ? carerNamed(face.carerName) : null,
  }
}
