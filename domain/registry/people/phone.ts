// Telephone numbers, kept as ten (mobile) or nine (landline) digits that begin with 0.
import { normalizeThai, toArabicDigits } from '../../shared/thai-text.ts'

const BETWEEN_NUMBERS = /[,;/\r\n]+|และ|หรือ/
/** Whose number it is, and the extension, are no part of it. */
const BESIDE_THE_NUMBER = /\([^)]*\)?|ต่อ ?\d+/g
const SAYS_NONE = /^(?:-+|ไม่มี.*|ไม่ทราบ)?$/
const MOBILE = /^0[689]\d{8}/
const LANDLINE = /^0[2-57]\d{7}/

const NUMBER_CELL = /^(\d+)\.0+$/

/** Several numbers in one cell are found; what holds digits or words but no number is given back as it stood. */
export function parsePhones(text: string): { phones: string[]; unreadable: string[] } {
  const phones = new Set<string>()
  const unreadable: string[] = []
  for (const piece of text.split(BETWEEN_NUMBERS)) {
    const typed = normalizeThai(piece).replace(NUMBER_CELL, '$1')
    const found = phonesIn(toArabicDigits(typed).replace(BESIDE_THE_NUMBER, ' ').replace(/\D+/g, ''))
    for (const phone of found) phones.add(phone)
    if (found.length === 0 && !SAYS_NONE.test(typed)) unreadable.push(typed)
  }
  return { phones: [...phones], unreadable }
}

function phonesIn(digits: string): string[] {
  // A spreadsheet takes the first 0 for nothing; abroad it is written 66.
  if (/^(?:[689]\d{8}|[2-57]\d{7})$/.test(digits)) return [`0${digits}`]
  if (/^66(?:[689]\d{8}|[2-57]\d{7})$/.test(digits)) return [`0${digits.slice(2)}`]
  const phones: string[] = []
  for (let rest = digits; rest !== ''; ) {
    const [phone] = MOBILE.exec(rest) ?? LANDLINE.exec(rest) ?? []
    if (!phone) return []
    phones.push(phone)
    rest = rest.slice(phone.length)
  }
  return phones
}

/** 081-000-1234, 074-000-123, 02-000-1234. */
export function formatPhone(phone: string): string {
  const groups = phone.startsWith('02') ? /^(\d\d)(\d{3})(\d{4})$/ : /^(\d{3})(\d{3})(\d{3,4})$/
  return phone.replace(groups, '$1-$2-$3')
}
