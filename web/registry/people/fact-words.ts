// A value of a person, a visit or a need, as it is said. Used wherever old and new, or two sources, stand side by side.
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
  needsFound: 'needKind',
  kind: 'needKind',
  needOf: 'needOf',
  urgency: 'needUrgency',
  status: 'needStatus',
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
  if (typeof value === 'object')
    return Object.values(value)
      .filter((part) => part !== null && part !== '')
      .join(' ')
  return String(value)
}
