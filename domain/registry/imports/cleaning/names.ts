import { canonicalPrefix, parsePrefix } from '../../people/names.ts'
import { remembered } from './remembered.ts'
import type { RowReading } from './row-reading.ts'
import { readWords } from './words.ts'

export type NameKey = 'prefix' | 'firstName' | 'lastName'
export type ReadName = { prefix?: string; firstName: string; lastName?: string }

const LONGEST_NAME = 120
const prefixOf = remembered(canonicalPrefix, 2_000)
const gluedIn = remembered(parsePrefix)

const NO_SURNAME = /^(?:ไม่มี|ไม่มีนามสกุล)$/

/** Prefix, given name, surname. A person without a given name cannot be taken. */
export function readName<Key extends string>(row: RowReading<Key | NameKey>): ReadName | undefined {
  const written = readWords(row, 'firstName', LONGEST_NAME)
  if (written === undefined) return void row.refuse('name-missing', 'firstName')
  const inColumn = row.text('prefix') === '' ? undefined : prefixOf(row.text('prefix')).slice(0, 80)
  const glued = gluedIn(written)
  // A given name may begin like a prefix (พระพาย): only where the column is empty, or says the same, is it taken off.
  const isGlued = glued !== undefined && glued.rest !== '' && (inColumn === undefined || inColumn === glued.prefix)
  if (isGlued) row.fix('name-had-prefix', 'firstName', { prefix: glued.prefix })
  const prefix = inColumn ?? (isGlued ? glued.prefix : undefined)
  const lastName = readWords(row, 'lastName', LONGEST_NAME)
  return {
    ...(prefix === undefined ? {} : { prefix }),
    firstName: isGlued ? glued.rest : written,
    ...(lastName === undefined || NO_SURNAME.test(lastName) ? {} : { lastName }),
  }
}
