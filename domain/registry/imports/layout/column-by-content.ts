// What a column is by what stands in it, where its header says nothing: thirteen digits, names with prefixes, telephones.

import { parseThaiDate } from '../../../shared/thai-date.ts'
import { toArabicDigits } from '../../../shared/thai-text.ts'
import { codeFor, SEXES } from '../../people/lists.ts'
import { parsePrefix } from '../../people/names.ts'
import { parsePhones } from '../../people/phone.ts'
import type { ListKey } from './list-keys.ts'

const MOST = 0.6

const digitsOf = (text: string) => toArabicDigits(text).replace(/[\s'.’-]/g, '')

const NUMBER = /^(?:\d{13}|[\dxX*]{13})$/
const isNumber = (text: string) => NUMBER.test(digitsOf(text)) && /\d/.test(text)
const isDate = (text: string) =>
  text.length >= 6 && !/^\d+$/.test(text) && 'day' in parseThaiDate(text, { today: '2100-01-01' })
const ADDRESS = /(?:[\d๐-๙]+(?:\/[\d๐-๙]+)?\s*(?:ม\.|หมู่|ซ\.|ซอย))|(?:ต\.|ตำบล)\s*[ก-๎]+/
const PHONE = /^0[2-9][\d\s-]{7,11}(?:\D.*)?$/
const MOO_IN_WORDS = /^(?:หมู่ที่|หมู่|ม\.)\s*[\d๐-๙]{1,2}$/
const HOUSE = /^[\d๐-๙]{1,4}(?:\/[\d๐-๙]{1,4})+$/

const looksLike: readonly (readonly [ListKey, (text: string) => boolean])[] = [
  ['number', isNumber],
  ['fullName', (text) => /[ก-๎]\s+[ก-๎]/.test(text) && parsePrefix(text) !== undefined],
  ['addressLine', (text) => ADDRESS.test(text)],
  ['phones', (text) => PHONE.test(toArabicDigits(text)) && parsePhones(text).phones.length > 0],
  ['birthDate', isDate],
  ['sex', (text) => text.length > 1 && codeFor(SEXES, text) !== undefined],
  ['house', (text) => HOUSE.test(text)],
  ['moo', (text) => MOO_IN_WORDS.test(text)],
]

const said = (values: readonly string[]) =>
  values.map((value) => value.trim()).filter((value) => !/^[-–.?]*$/.test(value))

/** Undefined when the values look like nothing known, or when there are too few of them. */
export function keyOfContent(values: readonly string[]): ListKey | undefined {
  const texts = said(values)
  if (texts.length < 2) return undefined
  return looksLike.find(([, fits]) => texts.filter(fits).length >= texts.length * MOST)?.[0]
}

const isPrefix = (text: string) => parsePrefix(`${text} กข กข`)?.rest === 'กข กข'

/** Whether a column holds nothing but prefixes: the first of several under one merged ชื่อ-สกุล. */
export const holdsPrefixes = (values: readonly string[]): boolean => {
  const texts = said(values)
  return texts.length > 0 && texts.filter(isPrefix).length >= texts.length * 0.8
}

/** Whether most cells hold a given name and a surname, or a prefix and a name. */
export const holdsWholeNames = (values: readonly string[]): boolean => {
  const texts = said(values)
  return texts.length > 0 && texts.filter((text) => /\S\s+\S/.test(text)).length >= texts.length * MOST
}

/** Whether each cell holds a few digits, as when a number is written one digit to a box. */
export const holdsDigits = (values: readonly string[]): boolean => {
  const texts = said(values)
  return texts.length > 0 && texts.every((text) => /^\d{1,5}$/.test(digitsOf(text)))
}

const MARKS = /^(?:[01]|[√✓✔/xX✗]|มี|ใช่|ไม่ใช่|ไม่มี|y|n|yes|no|true|false)$/i
export const holdsMarks = (values: readonly string[]): boolean => said(values).every((text) => MARKS.test(text))
