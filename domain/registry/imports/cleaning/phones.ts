import { parsePhones } from '../../people/phone.ts'
import type { RowReading } from './row-reading.ts'

const MOST_PHONES = 10

export function readPhones<Key extends string>(row: RowReading<Key>, key: Key): string[] {
  const text = row.text(key)
  if (text === '') return []
  const { phones, unreadable } = parsePhones(text)
  if (unreadable.length > 0) row.warn('phone-unreadable', key, { part: unreadable.join(', ') })
  return phones.slice(0, MOST_PHONES)
}
