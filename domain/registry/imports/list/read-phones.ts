// Telephones with whose they are: 086-000-4567 (ลูกสาว), 065-000-9761 ญาติ.

import { normalizeThai, toArabicDigits } from '../../../shared/thai-text.ts'
import type { PhoneOwner } from '../../people/carer.ts'
import { RELATIONSHIPS } from '../../people/lists.ts'
import { parsePhones } from '../../people/phone.ts'
import { codeOf } from '../cleaning/choices.ts'
import type { ListRow } from './list-row-context.ts'

export type ReadPhones = { phones: string[]; phoneOwners: PhoneOwner[] }

const MOST = 10
const BETWEEN = /[,;\r\n]+|\/(?=\s*0)|(?<=\d\s?\))\s*(?=0)/
const WORDS = /[ก-๎][ก-๎.\s]*/g
const NOT_WHOSE = /^(?:โทร\.?|เบอร์|ต่อ|มือถือ|บ้าน|และ|หรือ|ของ)+$/
const CARER = /ผู้ดูแล|ผู้อุปการะ|ผู้ปกครอง|cg/i

export function readListPhones(row: ListRow): ReadPhones {
  const phones = new Set<string>()
  const owners: PhoneOwner[] = []
  for (const key of row.columnsOf('phones')) {
    const text = row.text(key)
    if (text === '') continue
    const unreadable: string[] = []
    for (const piece of text.split(BETWEEN)) readPiece(row, key, piece, { phones, owners, unreadable })
    if (unreadable.length > 0) row.warn('phone-unreadable', key, { part: unreadable.join(', ') })
  }
  return { phones: [...phones].slice(0, MOST), phoneOwners: owners.slice(0, MOST) }
}

type Found = { phones: Set<string>; owners: PhoneOwner[]; unreadable: string[] }

function readPiece(row: ListRow, key: string, piece: string, found: Found): void {
  const { phones, unreadable } = parsePhones(piece.replace(WORDS, ' ').replace(/[()]/g, ' '))
  const whose = whoseIn(piece)
  found.unreadable.push(...(/\d/.test(toArabicDigits(piece)) ? unreadable : []))
  for (const phone of phones) {
    found.phones.add(phone)
    if (!toArabicDigits(normalizeThai(piece)).replace(/\D/g, '').startsWith('0'))
      row.fix('phone-lost-zero', key, { phone })
    if (whose === undefined || found.owners.some((owner) => owner.phone === phone)) continue
    row.warn('phone-of-relative', key, { whose })
    const owner = codeOf(RELATIONSHIPS, whose) ?? null
    found.owners.push({ phone, owner, name: owner || CARER.test(whose) ? null : whose.slice(0, 120) })
  }
}

function whoseIn(piece: string): string | undefined {
  const words = (normalizeThai(piece).match(WORDS) ?? []).map((word) => word.trim())
  return words.find((word) => word !== '' && !NOT_WHOSE.test(word.replace(/\s/g, '')))
}
