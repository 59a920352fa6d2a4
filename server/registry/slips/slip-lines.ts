// What is known of a person, as lines of a paper that she can read: a word, and what is so.
import type { Person } from '../../../domain/registry/people/person.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { say } from '../../platform/words.ts'

export type Line = [string, string]

const LIST_OF: Record<string, string> = {
  noNumberReason: 'noNumberReason',
  sex: 'sex',
  residency: 'residency',
  education: 'education',
  maritalStatus: 'maritalStatus',
  occupation: 'occupation',
  healthRight: 'healthRight',
  groups: 'groupTag',
  disabilities: 'disability',
  disabilityCardState: 'cardState',
  disabilityCause: 'disabilityCause',
  carerRelationship: 'relationship',
}

const PARTS = {
  identity: ['nickname', 'sex', 'birthDate', 'noNumberReason', 'maritalStatus', 'education', 'occupation', 'phones'],
  care: ['carerName', 'carerRelationship', 'carerPhone', 'groups'],
  health: [
    'healthRight',
    'healthRightUnit',
    'disabilities',
    'disabilityCardExpires',
    'diseases',
    'allergies',
    'adlScore',
    'adlOn',
  ],
  economy: ['incomeSatang', 'debtSatang'],
  more: ['note', 'diedOn', 'departedOn', 'departedTo'],
} as const
export type SlipPart = keyof typeof PARTS

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)

function words(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => words(field, one)).join(', ')
  const list = LIST_OF[field]
  if (list && typeof value === 'string') return say(`lists.${list}.${value}`)
  if (field.endsWith('Satang') && typeof value === 'number') return `${formatBaht(value)} บาท`
  if (value === 'lifetime') return 'ตลอดชีพ'
  if (typeof value === 'string' && isDay(value)) return formatThaiDate(value, 'long')
  return String(value)
}

const isKnown = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

export function slipLines(person: Person, part: SlipPart): Line[] {
  return PARTS[part]
    .filter((field) => isKnown(person[field]))
    .map((field) => [
      say(`fields.${field}`),
      field === 'birthDate'
        ? formatThaiDate(person.birthDate!, 'long', person.birthPrecision ?? 'day')
        : words(field, person[field]),
    ])
}

/** One line of where she lives or lived. */
export function addressLine(address: Person['addresses'][number]): string {
  const { house, moo, village, areaName } = address
  return [house && `บ้านเลขที่ ${house}`, moo && `หมู่ ${moo}`, village, areaName].filter(Boolean).join(' ')
}
