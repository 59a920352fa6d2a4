import { type FileOf43, fieldsOf, headerless43 } from '../../../../domain/registry/imports/layout/forty-three-files.ts'

/** No other file of the 43 that we read has as many fields. */
const BY_WIDTH: readonly FileOf43[] = ['person', 'home']
const UNIT = /^\d{5}$/

/** The header of a file of the 43 that was written without one; undefined where it has one, or is something else. */
export function missingHeader(fileName: string, first: readonly string[]): string[] | undefined {
  const named = headerless43(fileName, first)
  const byWidth = BY_WIDTH.find((file) => fieldsOf(file).length === first.length && UNIT.test(first[0]?.trim() ?? ''))
  const file = named ?? byWidth
  return file && fieldsOf(file)
}
