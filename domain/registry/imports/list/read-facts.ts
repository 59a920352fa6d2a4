// Health, carers and living of any list.

import { toArabicDigits } from '../../../shared/thai-text.ts'
import { CARD_STATES, DISABILITY_CAUSES } from '../../people/disability-card.ts'
import {
  DISABILITIES,
  type Disability,
  type GroupTag,
  HEALTH_RIGHTS,
  OCCUPATIONS,
  RELATIONSHIPS,
} from '../../people/lists.ts'
import { EDUCATIONS, MARITAL_STATUSES, RESIDENCIES } from '../../people/living.ts'
import type { PersonFacts } from '../../people/person.ts'
import { parsePhones } from '../../people/phone.ts'
import { numberIn, readBaht } from '../cleaning/amounts.ts'
import { codeOf, readParts } from '../cleaning/choices.ts'
import { readDay } from '../cleaning/days.ts'
import { groupOf } from '../layout/column-by-name.ts'
import { headerKey } from '../layout/header-key.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'

export type Says = Partial<PersonFacts>

const MARKED = /^(?:1|[√✓✔/xX]|มี|ใช่|เป็น|y|yes|true|ขาด|ตก|ไม่ผ่าน)$/i
const isMarked = (text: string) => MARKED.test(text)

/** Groups that are said in words, and those with a mark in their column. */
export function readGroups(row: ListRow): GroupTag[] | undefined {
  const said = new Set<GroupTag>()
  for (const key of row.columnsOf('groups')) for (const group of groupsIn(row, key)) said.add(group)
  for (const key of row.columnsOf('groupMark')) {
    const group = isMarked(row.text(key)) ? groupOf(row.headerOf(key)) : undefined
    if (group) said.add(group)
  }
  if (row.columnsOf('povertyDimension').some((key) => isMarked(row.text(key)))) said.add('low-income')
  return row.has('groups') || row.has('groupMark') || said.size > 0 ? [...said] : undefined
}

/** A slash parts the groups of a volunteer, and stands inside the wording of others. */
function groupsIn(row: ListRow, key: string): GroupTag[] {
  const whole = groupOf(row.text(key))
  if (whole) return [whole]
  return readParts(row, key).flatMap((part) => {
    const one = groupOf(part)
    if (one) return [one]
    return part.split('/').flatMap((piece) => {
      const group = piece.trim() === '' ? undefined : groupOf(piece)
      if (piece.trim() !== '' && !group) row.warn('value-not-in-list', key, { part: piece.trim() })
      return group ?? []
    })
  })
}

/** In which dimensions of TPMAP she falls short, for the note. */
export const readDimensions = (row: ListRow): string[] =>
  row.columnsOf('povertyDimension').flatMap((key) => (isMarked(row.text(key)) ? [row.headerOf(key)] : []))

export function readDisabilities(row: ListRow): Disability[] | undefined {
  const said = new Set<Disability>()
  const whole = codeOf(DISABILITIES, row.text('disabilities'))
  if (whole) said.add(whole)
  else
    for (const part of readParts(row, 'disabilities')) {
      const type = codeOf(DISABILITIES, toArabicDigits(part).replace(/^ประเภท(?:ที่)?\s*/, ''))
      if (type) said.add(type)
      else row.ask('disability-unknown', 'disabilities', { part })
    }
  for (const key of row.columnsOf('disabilityMark')) {
    const header = row.headerOf(key).split(' ').at(-1) ?? ''
    const type = isMarked(row.text(key))
      ? (codeOf(DISABILITIES, row.headerOf(key)) ?? codeOf(DISABILITIES, header))
      : undefined
    if (type) said.add(type)
  }
  return row.has('disabilities') || row.has('disabilityMark') ? [...said] : undefined
}

const FOR_LIFE = /^ตลอดชี(?:พ|วิต)$/

export function readCard(says: Says, row: ListRow, { today }: ListAbout): void {
  const digits = row.text('disabilityCardNumber').replace(/[\s-]/g, '')
  if (digits !== '') says.disabilityCardNumber = digits.slice(0, 30)
  const issued = readDay(row, 'disabilityCardIssuedOn', { today })
  if (issued?.precision === 'day') says.disabilityCardIssuedOn = issued.day
  const until = row.text('disabilityCardExpires')
  const expires = FOR_LIFE.test(until)
    ? 'lifetime'
    : readDay(row, 'disabilityCardExpires', { today, mayBeAhead: true })?.day
  if (expires) says.disabilityCardExpires = expires
  if (expires && expires !== 'lifetime' && expires < today) row.warn('card-expired', 'disabilityCardExpires')
  if (issued || expires) says.disabilityCardState = 'registered'
  else {
    const state = codeOf(CARD_STATES, row.text('disabilityCardNumber'))
    if (state) says.disabilityCardState = state
  }
  const cause = codeOf(DISABILITY_CAUSES, row.text('disabilityCause'))
  if (cause) says.disabilityCause = cause
}

/** Out of 20. A score in words or with its unit is a score; what is no number is kept with the source only. */
export function readAdl(says: Says, row: ListRow, { today }: ListAbout): void {
  const text = row.text('adlScore')
  if (text === '') return
  const score = numberIn(text.replace(/\/20$/, ''))
  if (score === undefined || !Number.isInteger(score)) return void row.warn('number-unreadable', 'adlScore')
  if (score < 0 || score > 20) return void row.warn('number-out-of-range', 'adlScore', { from: 0, to: 20 })
  if (text !== String(score)) row.fix('number-as-text', 'adlScore', { number: score })
  says.adlScore = score
  const on = readDay(row, 'adlOn', { today })
  if (on?.precision === 'day') says.adlOn = on.day
}

export function readCarer(says: Says, row: ListRow): void {
  const name = row.text('carerName')
  if (name !== '') says.carerName = name.slice(0, 200)
  const relation = row.text('carerRelationship')
  const relationship = codeOf(RELATIONSHIPS, relation)
  if (relationship) says.carerRelationship = relationship
  else if (relation !== '' && !/^ไม่มี/.test(relation)) row.warn('value-not-in-list', 'carerRelationship')
  const [phone] = parsePhones(row.text('carerPhone')).phones
  if (phone) says.carerPhone = phone
  else if (row.text('carerPhone') !== '') row.warn('phone-unreadable', 'carerPhone', { part: row.text('carerPhone') })
}

/** Codes of the 43 files (MSTATUS, EDUCATION), in their order. */
const MARITAL_CODES = ['', 'single', 'married', 'widowed', 'divorced', 'separated', 'clergy'] as const
const EDUCATION_CODES = [
  'none',
  'pre-primary',
  'primary',
  'secondary',
  'diploma',
  'bachelor',
  'above-bachelor',
] as const

export function readLiving(says: Says, row: ListRow, { dialect }: ListAbout): void {
  if (dialect === 'codes') {
    const marital = MARITAL_CODES[Number(row.text('maritalStatus') || 0)]
    if (marital) says.maritalStatus = marital
    const education = row.text('education') === '' ? undefined : EDUCATION_CODES[Number(row.text('education'))]
    if (education) says.education = education
  } else {
    chosen(says, row, 'maritalStatus', MARITAL_STATUSES)
    chosen(says, row, 'education', EDUCATIONS)
    chosen(says, row, 'occupation', OCCUPATIONS)
    chosen(says, row, 'healthRight', HEALTH_RIGHTS)
  }
  const residency = codeOf(RESIDENCIES, row.text('residency'))
  if (residency) says.residency = residency
  if (residency === 'registered-but-away' || residency === 'comes-for-service') row.warn('not-in-area', 'residency')
  const income = readBaht(row, 'income')
  if (income !== undefined) says.incomeSatang = income
  const debt = readBaht(row, 'debt')
  if (debt !== undefined) says.debtSatang = debt
}

type Chosen = 'maritalStatus' | 'education' | 'occupation' | 'healthRight'

function chosen<Field extends Chosen>(says: Says, row: ListRow, field: Field, list: Record<string, string>): void {
  const text = row.text(field)
  const code = codeOf(list, text)
  if (code) says[field] = code as Says[Field]
  else if (text !== '') row.warn('value-not-in-list', field)
}

/** Systems that cut a text at so many letters leave just so many. */
const CUT_AT = new Set([254, 255, 256, 500, 512])
const LONGEST_NOTE = 2000

export function readNote(row: ListRow): string | undefined {
  const notes = row.columnsOf('note').flatMap((key) => {
    const typed = row.typed(key)
    if (CUT_AT.has(typed.length)) row.warn('text-may-be-cut', key, { most: typed.length })
    const text = row.text(key)
    return text === '' ? [] : [{ header: row.headerOf(key), text }]
  })
  const dimensions = readDimensions(row)
  const lines = notes.map(({ header, text }) => (headerKey(header) === 'หมายเหตุ' ? text : `${header}: ${text}`))
  if (dimensions.length > 0) lines.push(`ขาดด้าน ${dimensions.join(', ')}`)
  const note = lines.join(' · ').slice(0, LONGEST_NOTE)
  return note === '' ? undefined : note
}
