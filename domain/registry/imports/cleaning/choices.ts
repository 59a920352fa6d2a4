import { codeFor } from '../../../shared/wordings.ts'
import { remembered } from './remembered.ts'
import type { RowReading } from './row-reading.ts'

const readers = new WeakMap<object, (text: string) => string | undefined>()

/** The code of a wording in a list; every wording is looked up once. */
export function codeOf<Code extends string>(list: Record<Code, string>, text: string): Code | undefined {
  const read = readers.get(list) ?? remembered((wording) => codeFor(list, wording), 2_000)
  readers.set(list, read)
  return read(text) as Code | undefined
}

const SEPARATOR = /[,，、;\n]/

/** One of a list. What the list doesn't know is told and left out; the cell itself stays in the kept row. */
export function readChoice<Key extends string, Code extends string>(
  row: RowReading<Key>,
  key: Key,
  list: Record<Code, string>,
): Code | undefined {
  const text = row.text(key)
  if (text === '') return undefined
  const code = codeOf(list, text)
  if (code === undefined) row.warn('value-not-in-list', key)
  return code
}

/** Several of a list, parted by commas, each once. */
export function readChoices<Key extends string, Code extends string>(
  row: RowReading<Key>,
  key: Key,
  list: Record<Code, string>,
): Code[] {
  const whole = codeOf(list, row.text(key))
  if (whole !== undefined) return [whole]
  const codes = new Set<Code>()
  for (const part of readParts(row, key)) {
    const code = codeOf(list, part)
    if (code === undefined) row.warn('value-not-in-list', key, { part })
    else codes.add(code)
  }
  return [...codes]
}

/** Free words parted by commas, each once. */
export function readParts<Key extends string>(row: RowReading<Key>, key: Key): string[] {
  const parts = row
    .text(key)
    .split(SEPARATOR)
    .map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== '' && part !== '-'))]
}
