// Health, carers and living of any list.

import { CARD_STATES, DISABILITY_CAUSES } from '../../people/disability-card.ts'
import { HEALTH_RIGHTS, OCCUPATIONS, RELATIONSHIPS } from '../../people/lists.ts'
import { EDUCATIONS, MARITAL_STATUSES, RESIDENCIES } from '../../people/living.ts'
import type { PersonFacts } from '../../people/person.ts'
import { parsePhones } from '../../people/phone.ts'
import { numberIn, readBaht } from '../cleaning/amounts.ts'
import { codeOf } from '../cleaning/choices.ts'
import { readDay } from '../cleaning/days.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'

export type Says = Partial<PersonFacts>

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
  const score = numberIn(text.replace(/\s*\(.*$|\/20$/, ''))
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
