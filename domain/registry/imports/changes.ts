// What a row changes about a person, field by field, as the one who commits it reads it.
import type { Golden } from '../people/fold-person.ts'
import type { Address, PersonFacts } from '../people/person.ts'
import { restrictedKindOf } from '../restricted/restricted.ts'
import type { FieldChange } from './import.ts'

type Facts = Partial<PersonFacts>
type Field = keyof PersonFacts

const FIELDS: readonly Field[] = [
  'prefix',
  'firstName',
  'lastName',
  'nickname',
  'sex',
  'birthDate',
  'birthPrecision',
  'noNumberReason',
  'phones',
  'address',
  'registeredAddress',
  'healthRight',
  'groups',
  'disabilities',
  'disabilityCardNumber',
  'disabilityCardExpires',
  'adlScore',
  'adlOn',
  'diseases',
  'carerName',
  'carerRelationship',
  'carerPhone',
  'occupation',
  'incomeSatang',
  'debtSatang',
  'note',
]
const HEALTH: readonly Field[] = [
  'disabilities',
  'disabilityCardNumber',
  'disabilityCardExpires',
  'adlScore',
  'adlOn',
  'diseases',
]
const ECONOMY: readonly Field[] = ['incomeSatang', 'debtSatang']

/** Which groups of facts the one who imports may see of this person under the agreements in force. */
export type Sees = { health: boolean; economy: boolean }

const isNothing = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)
const written = (value: unknown) => (isNothing(value) ? 'null' : JSON.stringify(value))

/** Two agencies never measure a map point alike: the place is compared without it. */
const place = ({ house, moo, village, areaCode }: Address) => written([house, moo, village, areaCode])
const isSame = (field: Field, a: unknown, b: unknown) =>
  written(a) === written(b) ||
  ((field === 'address' || field === 'registeredAddress') &&
    !isNothing(a) &&
    !isNothing(b) &&
    place(a as Address) === place(b as Address))

/** Restricted groups are split off on the way in, and no account of an import says them. */
const shown = (field: Field, value: unknown) =>
  field === 'groups' && Array.isArray(value) ? value.filter((group: string) => !restrictedKindOf(group)) : value

const isHidden = (field: Field, sees: Sees) =>
  (!sees.health && HEALTH.includes(field)) || (!sees.economy && ECONOMY.includes(field))

/**
 * `taken: false` is where the row says something else than the golden record will hold: told, not overwritten.
 * What the importer may not see of others' facts is not shown as old.
 */
export function changesBetween(before: Golden, after: Golden, says: Facts, sees: Sees): FieldChange[] {
  const changes: FieldChange[] = []
  for (const field of FIELDS) {
    const [old, now] = [shown(field, before.facts[field]), shown(field, after.facts[field])]
    const hidden = isHidden(field, sees)
    if (!isSame(field, old, now)) {
      changes.push({ field, old: hidden ? null : (old ?? null), new: now ?? null, taken: true })
    } else if (!hidden && isOverruled(field, says[field], now)) {
      changes.push({ field, old: now ?? null, new: says[field], taken: false })
    }
  }
  return changes
}

/** Lists add up, so they are never overruled. */
const isOverruled = (field: Field, said: unknown, stands: unknown) =>
  !isNothing(said) && !Array.isArray(said) && !isSame(field, said, stands)
