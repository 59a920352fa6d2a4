// A value of a person, a visit or a need, as it is said. Used wherever old and new, or two sources, stand side by side.
import { formatPhone } from '../../../domain/registry/people/phone.ts'
import type { ListName } from '../../text/lists.ts'
import type { Words } from '../../text/useText.ts'

const LIST_OF_FIELD: Record<string, ListName> = {
  noNumberReason: 'noNumberReason',
  sex: 'sex',
  healthRight: 'healthRight',
  groups: 'groupTag',
  disabilities: 'disability',
  carerRelationship: 'relationship',
  occupation: 'occupation',
  residency: 'residency',
  education: 'education',
  maritalStatus: 'maritalStatus',
  disabilityCardState: 'cardState',
  disabilityCause: 'disabilityCause',
  needsFound: 'needKind',
  kind: 'needKind',
  needOf: 'needOf',
  urgency: 'needUrgency',
  status: 'needStatus',
}

type Item = Record<string, unknown>

/** How an item of a list that has parts is said in one line. */
const ITEMS: Record<string, (item: Item, words: Words) => unknown[]> = {
  identifiers: ({ kind, issuer, tail }, { list }) => [list('identifierKind', String(kind)), issuer, tail && `…${tail}`],
  phoneOwners: ({ phone, owner, name }, { list, t }) => [
    formatPhone(String(phone)),
    owner === 'self' ? t('phone.own') : owner && list('relationship', String(owner)),
    name,
  ],
  carers: ({ name, relationship, kind, phone }, { list }) => [
    name,
    relationship && list('relationship', String(relationship)),
    kind && list('carerKind', String(kind)),
    phone && formatPhone(String(phone)),
  ],
  benefits: ({ kind, amountSatang, note }, { list, baht }) => [
    list('benefit', String(kind)),
    typeof amountSatang === 'number' && baht(amountSatang),
    note,
  ],
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

export function factWords(field: string, value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return words.t('fact.none')
  if (Array.isArray(value)) return value.map((one) => factWords(field, one, words)).join(', ')
  const list = LIST_OF_FIELD[field]
  if (list && typeof value === 'string') return words.list(list, value)
  if (field === 'birthPrecision') return words.t(`precision.${value as 'day' | 'month' | 'year'}`)
  if (field.endsWith('Satang') && typeof value === 'number') return words.baht(value)
  if (value === 'lifetime') return words.t('person.card-lifetime')
  if (isDay(value)) return words.day(value)
  if (typeof value === 'object') {
    const parts = ITEMS[field]?.(value as Item, words) ?? Object.values(value)
    return parts.filter(Boolean).join(' ')
  }
  if (field === 'phones' || field === 'carerPhone') return formatPhone(String(value))
  return String(value)
}
