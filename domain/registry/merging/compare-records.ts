// Two records field by field, in the order in which somebody would ask whether they are one person.
import type { Person } from '../people/person.ts'
import type { ComparedField } from '../reviews/review.ts'

const COMPARED = [
  'prefix',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'maskedNumber',
  'identifiers',
  'sex',
  'birthDate',
  'address',
  'registeredAddress',
  'phones',
  'carerName',
  'carerPhone',
  'diedOn',
  'departedOn',
  'maritalStatus',
  'healthRight',
  'disabilities',
  'disabilityCardNumber',
  'groups',
  'adlScore',
  'diseases',
  'occupation',
  'note',
] as const satisfies readonly (keyof Person)[]

/** Fields of which neither knows anything are left out. */
export function compareRecords(left: Person, right: Person): ComparedField[] {
  return COMPARED.flatMap((field): ComparedField[] => {
    const values: [unknown, unknown] = [known(left[field]), known(right[field])]
    if (values[0] === null && values[1] === null) return []
    return [{ field, values, stand: standOf(values, left, right, field) }]
  })
}

function standOf([a, b]: [unknown, unknown], left: Person, right: Person, field: string): ComparedField['stand'] {
  if (a === null || b === null) return 'one-sided'
  const isSamePrecision = field !== 'birthDate' || left.birthPrecision === right.birthPrecision
  return isSamePrecision && asText(a) === asText(b) ? 'same' : 'differs'
}

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const known = (value: unknown) => (isNothing(value) ? null : value)

/** Lists say the same in any order, and a part that is not known is the same as one that is absent. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).sort().join('\n')
  if (typeof value !== 'object' || value === null) return String(value).trim()
  return Object.entries(value)
    .filter(([, part]) => !isNothing(part))
    .map(([name, part]) => `${name}=${asText(part)}`)
    .sort()
    .join('|')
}
