// How a person is named and found on the phone. The registry's own way knows five hundred prefixes; here the ten of every day do.
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import type { Words } from '../text/useText.ts'

const GLUED = ['นาย', 'นาง', 'นางสาว', 'เด็กชาย', 'เด็กหญิง', 'พระ', 'สามเณร', 'แม่ชี', 'คุณ']

type Named = Pick<PersonLine, 'prefix' | 'firstName' | 'lastName'>

export function nameOf({ prefix, firstName, lastName }: Named): string {
  const before = prefix ? prefix + (GLUED.includes(prefix) ? '' : ' ') : ''
  return `${before}${firstName}${lastName ? ` ${lastName}` : ''}`
}

/** บ้านเลขที่ 12/3 หมู่ 4 บ้านท่าเรือ */
export function placeOf(line: Pick<PersonLine, 'house' | 'moo' | 'village' | 'areaName'>, { t }: Words): string {
  const parts = [
    line.house ? t('field.place.house', { house: line.house }) : '',
    line.moo ? t('field.place.moo', { moo: line.moo }) : '',
    line.village ?? '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : line.areaName
}

/** Whom to ring before one goes: the carer, else her own telephone. */
export function phoneOf(line: Pick<PersonLine, 'carerPhone' | 'carerName' | 'phones'>) {
  if (line.carerPhone) return { number: line.carerPhone, isCarer: true, name: line.carerName }
  const own = line.phones.find(({ owner }) => owner === null || owner === 'self') ?? line.phones[0]
  return own ? { number: own.number, isCarer: false, name: null } : undefined
}
